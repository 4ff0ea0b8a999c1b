package io.github.summitry.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it, hidden ones left out.
 *
 * @param files the files by name, the same order on every platform
 * @param failures what could not be listed and why
 */
record FolderListing(List<Path> files, List<String> failures) {

  static FolderListing of(Path folder, Glob wanted) {
    Walk walk = new Walk(folder, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.fail(folder, e);
    }
    walk.files.sort(
        Comparator.comparing(
            file -> folder.relativize(file).toString().replace(File.separatorChar, '/')));
    return new FolderListing(List.copyOf(walk.files), List.copyOf(walk.failures));
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    final List<Path> files = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    private final Path folder;
    private final Glob wanted;

    Walk(Path folder, Glob wanted) {
      this.folder = folder;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      boolean skipped = !directory.equals(folder) && Files.isHidden(directory);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      // A link that is still one here leads nowhere; reading it will say so.
      boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
      if (readable && !Files.isHidden(file) && wanted.matchesNameOf(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException)) { // a folder that is being listed anyway
        fail(file, e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      if (e != null) {
        fail(directory, e);
      }
      return FileVisitResult.CONTINUE;
    }

    void fail(Path file, IOException e) {
      failures.add(file + ": " + Text.reason(e));
    }
  }
}
