package io.github.summitry.parsers;

import io.github.summitry.Firmness;
import io.github.summitry.Format;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person says that an article says: the {@code .json} beside its text. */
record Annotation(
    List<Person> people, List<Meeting> summits, List<Promise> pledges, List<Saying> quotes) {
  record Person(String name, String actor, boolean leader) {}

  record Meeting(
      Set<String> actors,
      Set<String> leaders,
      Status status,
      Format format,
      Optional<PartialDate> date,
      String city,
      String occasion,
      boolean background) {}

  record Promise(
      Set<String> by, Firmness firmness, Set<String> sectors, boolean negated, String text) {
    boolean soft() {
      return firmness.compareTo(Firmness.PROPOSED) < 0;
    }
  }

  record Saying(String text, List<String> speakers) {}

  static Annotation parse(String json) {
    JsonNode gold = JsonMapper.shared().readTree(json);
    return new Annotation(
        each(gold.get("people"), Annotation::person),
        each(gold.get("summits"), Annotation::meeting),
        each(gold.get("pledges"), Annotation::promise),
        each(gold.get("quotes"), Annotation::saying));
  }

  private static Person person(JsonNode node) {
    return new Person(text(node, "name"), text(node, "actor"), node.get("leader").asBoolean());
  }

  private static Meeting meeting(JsonNode node) {
    return new Meeting(
        texts(node.get("participants")),
        texts(node.get("leaders")),
        Status.valueOf(text(node, "status")),
        Format.valueOf(text(node, "format")),
        Optional.of(text(node, "date")).filter(date -> !date.isEmpty()).map(PartialDate::parse),
        text(node, "city"),
        text(node, "occasion"),
        node.get("background").asBoolean());
  }

  private static Promise promise(JsonNode node) {
    return new Promise(
        texts(node.get("by")),
        Firmness.valueOf(text(node, "firmness")),
        texts(node.get("sectors")),
        node.get("negated").asBoolean(),
        text(node, "text"));
  }

  private static Saying saying(JsonNode node) {
    JsonNode speaker = node.get("speaker");
    return new Saying(
        text(node, "text"),
        speaker.isArray() ? each(speaker, JsonNode::asString) : List.of(speaker.asString()));
  }

  /** Returns a field's text, empty for null. */
  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value.isNull() ? "" : value.asString();
  }

  private static Set<String> texts(JsonNode array) {
    return elements(array)
        .filter(node -> !node.isNull())
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> reading) {
    return elements(array).map(reading).toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
