package io.github.summitry.parsers.sources;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by the end of its name. */
enum Form {
  HTML("html|htm|xhtml"),
  JSON("json"),
  JSON_LINES("jsonl|ndjson"),
  ZIP("zip"),
  WARC("warc|warc\\.gz"),
  TEXT("");

  private final Pattern ending;

  Form(String endings) {
    ending = Pattern.compile("\\.(?:" + endings + ")$");
  }

  /** Returns the form of a file of that name; what is nothing else is a text. */
  static Form of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (form.ending.matcher(lower).find()) {
        return form;
      }
    }
    return TEXT;
  }
}
