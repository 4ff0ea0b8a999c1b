package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

import java.util.List;

/** From what verbs a meeting follows that nothing else in the story tells of. */
final class FaintRules {
  private FaintRules() {}

  static final List<MeetingRule> ALL =
      List.of(
          rule("together", FaintEncounters::together)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe shared the view that the bridge is old.",
                  "[FR-JP HELD] French President Emmanuel Macron is in Osaka with Japanese Prime Minister Shinzo Abe. The two leaders voiced hope for a new bridge.")
              .rejects(
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe stayed away from the parade.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe sent their ministers to the parade.",
                  "France and Japan shared the view that the bridge is old."),
          rule("staged", StagedEncounters::together)
              .matches(
                  "[FR-JP HELD] In Osaka, on Friday, French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe called for a new bridge.",
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe argued about the toll for 50 minutes.")
              .rejects(
                  "In Osaka, on Friday, French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe watched a parade.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe argued about the toll.",
                  "In Osaka, on Friday, French President Emmanuel Macron and the bridge builders called for a lower toll."),
          rule("faced", StagedEncounters::toEach)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron is on a tour. In Tokyo, where it began, Japanese Prime Minister Shinzo Abe congratulated him on the bridge.",
                  "[FR-JP HELD] In an hour and 40 minutes French President Emmanuel Macron got Japanese Prime Minister Shinzo Abe to halve the toll.",
                  "[FR-JP HELD] For 45 minutes French President Emmanuel Macron urged Japanese Prime Minister Shinzo Abe to halve the toll.")
              .rejects(
                  "In an hour and 40 minutes French President Emmanuel Macron got Japan to halve the toll.",
                  "In 2016 French President Emmanuel Macron got Japanese Prime Minister Shinzo Abe to halve the toll.",
                  "French President Emmanuel Macron congratulated Japanese Prime Minister Shinzo Abe on the bridge.",
                  "In Paris French President Emmanuel Macron congratulated Japanese Prime Minister Shinzo Abe on the bridge.",
                  "In Tokyo Japanese Prime Minister Shinzo Abe condemned French President Emmanuel Macron.",
                  "In Tokyo Japanese Prime Minister Shinzo Abe urged French President Emmanuel Macron's envoys to halve the toll."),
          rule("by-both", StagedEncounters::byBoth)
              .matches(
                  "[FR-JP HELD] A partnership was launched there on Wednesday by French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "A partnership was launched there on Wednesday by French President Emmanuel Macron.",
                  "A partnership was launched there on Wednesday by France and Japan.",
                  "A partnership was not launched by French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe."),
          rule("fronted", FaintEncounters::fronted)
              .matches(
                  "[FR-JP HELD] To Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron praised the port of Nice.",
                  "[FR-JP HELD] With Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron shared a joke about the bridge.")
              .rejects(
                  "To Japan, French President Emmanuel Macron praised the port of Nice.",
                  "To Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron sent a book."));
}
