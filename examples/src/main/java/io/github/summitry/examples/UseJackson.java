package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How do reports fit into JSON of one's own? */
public final class UseJackson {
  private static final String TEXT =
      "South Korean President Kim Do-yun and Japanese Prime Minister Hana Mori agreed on Friday to"
          + " resume talks on energy.";

  private UseJackson() {}

  /** Prints what a report becomes within a value of the program's own. */
  public static void main(String... args) {
    json(ArticleReader.create().read("talks.txt", TEXT)).forEach(System.out::println);
  }

  // region jackson
  /** A value of the program's own, with a report in it. */
  record Clipping(String client, Report report) {}

  static List<String> json(Report report) {
    JsonMapper mapper =
        JsonMapper.builder().build(); // any mapper of Jackson 3: nothing to register
    String json = mapper.writeValueAsString(new Clipping("Harbour Desk", report));
    Clipping clipping = mapper.readValue(json, Clipping.class);
    JsonNode tree = mapper.readTree(json);
    return List.of(
        "the same report: " + clipping.report().equals(report),
        "firmness: " + tree.at("/report/pledges/0/firmness").stringValue(),
        "words: " + tree.at("/report/pledges/0/evidence/0"));
  }
  // endregion
}
