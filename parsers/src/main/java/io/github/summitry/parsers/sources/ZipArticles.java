package io.github.summitry.parsers.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip, read like the folder that it holds. Nothing is unpacked onto the disk. */
final class ZipArticles implements Cursor {
  private final String place;
  private final String prefix;
  private final ZipFile zip;
  private final Inflation inflation;
  private final Cursor entries;

  private ZipArticles(Item item, ZipFile zip, Inflation inflation, Options options) {
    this.place = item.place();
    this.prefix = item.id();
    this.zip = zip;
    this.inflation = inflation;
    List<Member> members = members(options.names());
    Iterator<Member> ahead = members.iterator();
    Cursor through =
        Cursor.through(
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return ahead.hasNext() && !inflation.isExceeded();
              }

              @Override
              public Supplier<Cursor> next() {
                Member member = ahead.next();
                return () -> Containers.open(member.name(), item(member), options);
              }
            });
    entries =
        members.isEmpty()
            ? Cursor.of(item.broken("no file in it matches " + options.names()))
            : through;
  }

  /** Returns the articles of a zip, each named by the prefix and its path in it. */
  static Cursor open(Path file, String prefix, Options options) {
    Item item = new Item(prefix, file.toString(), () -> Files.newInputStream(file));
    try {
      long size = Files.size(file);
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
      return new ZipArticles(item, zip, Inflation.of(() -> size, options), options);
    } catch (IOException e) {
      return Cursor.of(item.broken(e));
    }
  }

  /** A file in the zip: its name, and the name by which the zip finds it. */
  private record Member(String name, String key) {}

  private List<Member> members(Names wanted) {
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> new Member(name(entry), entry.getName()))
        .filter(member -> !isHidden(member.name()) && wanted.match(member.name()))
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  // Names marked as UTF-8 come as such; of others come the bytes, a character each.
  private static String name(ZipEntry entry) {
    String name = entry.getName();
    boolean bytes = name.chars().allMatch(c -> c <= 0xFF);
    String text =
        bytes
            ? Decoding.ofText(name.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()).text()
            : name;
    return text.replace('\\', '/');
  }

  // As in a folder; and what the Finder puts beside the files.
  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || Arrays.stream(name.split("/", -1))
            .anyMatch(part -> Names.isHidden(part) && !part.equals(".") && !part.equals(".."));
  }

  private Item item(Member member) {
    return new Item(prefix + member.name(), place + ", " + member.name(), () -> open(member));
  }

  private InputStream open(Member member) throws IOException {
    InputStream in = zip.getInputStream(zip.getEntry(member.key()));
    if (in == null) {
      throw new IOException("it is not in the zip any more");
    }
    return new Watched(in, inflation);
  }

  @Override
  public Optional<Entry> next() {
    return entries.next();
  }

  @Override
  public void close() {
    entries.close();
    Closing.close(zip);
  }
}
