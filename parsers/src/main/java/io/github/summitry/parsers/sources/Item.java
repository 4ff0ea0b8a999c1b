package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something to be opened: a file, or what a zip holds.
 *
 * @param id the name of its article if it is one
 * @param place where it stands, for people
 * @param opener opens it
 */
record Item(String id, String place, Opener opener) {
  interface Opener {
    InputStream open() throws IOException;
  }

  Entry broken(String reason) {
    return new Entry.Broken(place, reason);
  }

  Entry broken(Exception e) {
    return broken(Reasons.of(e));
  }

  /** Returns a part of it by its number, counted from one. */
  Item part(String kind, long number) {
    return new Item(id + "#" + number, place + ", " + kind + " " + number, opener);
  }
}
