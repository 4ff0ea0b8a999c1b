package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder and of the folders in it by name, hidden ones left out. No more than the
 * names in the folders that lead to the present file are in memory.
 */
final class FolderArticles implements Cursor {
  private final Path root;
  private final Names wanted;
  private final Options options;
  private final Deque<Folder> open = new ArrayDeque<>();
  private Cursor file = Cursor.none();
  private boolean empty = true;

  /** A folder: what is still ahead in it; folders end in a slash. */
  private record Folder(Path path, String prefix, Iterator<String> names) {}

  FolderArticles(Path root, Names wanted, Options options) {
    this.root = root;
    this.wanted = wanted;
    this.options = options;
  }

  @Override
  public Optional<Entry> next() {
    if (empty && open.isEmpty()) {
      file = enter(root, "");
    }
    Optional<Entry> entry = file.next();
    while (entry.isEmpty() && !open.isEmpty()) {
      file.close();
      file = advance();
      entry = file.next();
    }
    if (entry.isEmpty() && empty) {
      entry = Optional.of(new Entry.Broken(root.toString(), "no file in it matches " + wanted));
    }
    empty = false;
    return entry;
  }

  private Cursor advance() {
    Folder folder = open.element();
    if (!folder.names().hasNext()) {
      open.remove();
      return Cursor.none();
    }
    String name = folder.names().next();
    Path path = folder.path().resolve(name);
    String id = folder.prefix() + name;
    if (name.endsWith("/")) {
      return enter(path, id);
    }
    return wanted.match(id) ? FileArticles.openIn(path, id, options) : Cursor.none();
  }

  private Cursor enter(Path folder, String prefix) {
    try {
      if (!isInside(folder)) {
        open.push(new Folder(folder, prefix, names(folder).iterator()));
      }
      return Cursor.none();
    } catch (IOException e) {
      return Cursor.of(new Entry.Broken(folder.toString(), Reasons.of(e)));
    }
  }

  // A link to a folder that is being read anyway.
  private boolean isInside(Path folder) throws IOException {
    for (Folder outer : open) {
      if (Files.isSameFile(outer.path(), folder)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        boolean isFolder = Files.isDirectory(path);
        // A link that leads nowhere is kept: reading it will say so. A pipe would never end.
        boolean readable = isFolder || Files.isRegularFile(path) || Files.notExists(path);
        if (readable && !Names.isHidden(name) && !Files.isHidden(path)) {
          names.add(isFolder ? name + "/" : name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }

  @Override
  public void close() {
    file.close();
  }
}
