package io.github.summitry.spark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;

/** Lines as a stream of UTF-8, one in memory at a time. */
@SuppressWarnings("JdkObsolete") // SequenceInputStream asks for one.
record LinesInput(Iterator<String> lines) implements Enumeration<InputStream> {
  InputStream bytes() {
    return new SequenceInputStream(this);
  }

  @Override
  public boolean hasMoreElements() {
    return lines.hasNext();
  }

  @Override
  public InputStream nextElement() {
    return new ByteArrayInputStream((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
