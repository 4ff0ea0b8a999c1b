package io.github.summitry.parsers.sources;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through a container; for one thread, and used once. */
interface Cursor extends AutoCloseable {
  /** Returns the next entry, empty at the end; never throws for what a container holds. */
  Optional<Entry> next();

  @Override
  void close();

  /** Returns a cursor over nothing. */
  static Cursor none() {
    return over(Collections.emptyIterator());
  }

  /** Returns a cursor over one entry. */
  static Cursor of(Entry entry) {
    return over(List.of(entry).iterator());
  }

  private static Cursor over(Iterator<Entry> entries) {
    return new Cursor() {
      @Override
      public Optional<Entry> next() {
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }

  /** Returns a cursor through several containers, each opened when the one before it has ended. */
  static Cursor through(Iterator<Supplier<Cursor>> containers) {
    return new Cursor() {
      private Cursor open = none();

      @Override
      public Optional<Entry> next() {
        Optional<Entry> entry = open.next();
        while (entry.isEmpty() && containers.hasNext()) {
          open.close();
          open = containers.next().get();
          entry = open.next();
        }
        return entry;
      }

      @Override
      public void close() {
        open.close();
      }
    };
  }

  /** Returns what is ahead as a stream that closes the cursor at its end or when it is closed. */
  static Stream<Entry> stream(Cursor cursor) {
    Spliterator<Entry> entries =
        new Spliterators.AbstractSpliterator<>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super Entry> action) {
            Optional<Entry> entry = cursor.next();
            entry.ifPresentOrElse(action, cursor::close);
            return entry.isPresent();
          }
        };
    return StreamSupport.stream(entries, false).onClose(cursor::close);
  }
}
