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
                  "France and Japan shared the view that the bridge is old."));
}
