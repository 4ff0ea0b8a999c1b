package io.github.summitry.parsers.sources;

import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON, token by token. */
final class JsonText {
  private final JsonFactory factory;

  JsonText(Options options) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(options.sizeLimit()).build())
            .build();
  }

  JsonParser parser(String text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  JsonParser parser(Reader text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  static String reason(JacksonException e) {
    String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "no JSON" + place + ": " + e.getOriginalMessage();
  }
}
