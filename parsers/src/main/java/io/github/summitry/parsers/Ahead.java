package io.github.summitry.parsers;

import io.github.summitry.parsers.sources.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles on several threads and hands the outcomes over in the order of the articles. Only
 * a few articles are ahead of the one that is handed over, so that memory does not grow with their
 * number; the entries are fetched by the thread that asks for the outcomes.
 */
final class Ahead extends Spliterators.AbstractSpliterator<Outcome> {
  /** Enough to keep every thread busy while a long article is read. */
  private static final int ARTICLES_PER_THREAD = 4;

  private static final long IDLE_SECONDS = 1;

  private final Spliterator<Entry> entries;
  private final Function<Entry, Outcome> reading;
  private final int most;
  private final ThreadPoolExecutor threads;
  private final Deque<Future<Outcome>> ahead = new ArrayDeque<>();

  private Ahead(Spliterator<Entry> entries, Function<Entry, Outcome> reading, int threads) {
    super(entries.estimateSize(), Spliterator.ORDERED | Spliterator.NONNULL);
    this.entries = entries;
    this.reading = reading;
    this.most = threads * ARTICLES_PER_THREAD;
    this.threads = pool(threads);
  }

  static Stream<Outcome> stream(
      Stream<Entry> entries, Function<Entry, Outcome> reading, int threads) {
    Ahead ahead = new Ahead(entries.sequential().spliterator(), reading, threads);
    return StreamSupport.stream(ahead, false).onClose(ahead::stop).onClose(entries::close);
  }

  // Threads that die when idle, so that a stream which nobody closes leaves nothing behind.
  private static ThreadPoolExecutor pool(int size) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Ahead::thread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "summitry-reader");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Outcome> action) {
    while (ahead.size() < most && entries.tryAdvance(this::begin)) {
      // as many as may be ahead
    }
    if (ahead.isEmpty()) {
      threads.shutdown();
      return false;
    }
    action.accept(end(ahead.remove()));
    return true;
  }

  // Pushed, not pulled: a stream made with flatMap keeps all of an inner stream if it is pulled.
  @Override
  public void forEachRemaining(Consumer<? super Outcome> action) {
    entries.forEachRemaining(
        entry -> {
          begin(entry);
          if (ahead.size() >= most) {
            action.accept(end(ahead.remove()));
          }
        });
    while (!ahead.isEmpty()) {
      action.accept(end(ahead.remove()));
    }
    threads.shutdown();
  }

  private void begin(Entry entry) {
    FutureTask<Outcome> task = new FutureTask<>(() -> reading.apply(entry));
    ahead.add(task);
    threads.execute(task);
  }

  private static Outcome end(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while an article was read");
    }
  }

  private void stop() {
    threads.shutdownNow();
    ahead.clear();
  }
}
