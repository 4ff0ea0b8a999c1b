package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule's worst case, long runs of its own sentence, of its trigger and of what its gaps pass
 * over, costs work in proportion to its length: within a sentence no word is looked at more than so
 * often, and sentences add no work to each other. Work is counted in nodes looked at, so that the
 * result is the same on every machine.
 */
class RuleGrowthTest {
  private static final String OPENING =
      "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe ";

  /** Longer than any sentence, so that its own limit shows. */
  private static final int WORDS = 400;

  /** How often a word may be looked at in all; in prose it is some 25 times. */
  private static final int OFTEN = 2000;

  /** A story of all runs knows more people than each alone; by itself that adds little. */
  private static final int TOGETHER = 2;

  static Stream<List<String>> pledges() {
    return PledgeRules.PROVED.stream().map(RuleGrowthTest::runs);
  }

  static Stream<List<String>> meetings() {
    return MeetingRules.ALL.stream()
        .map(rule -> List.of(run(rule.matches().get(0).replaceFirst("^\\[.*?] ", ""))));
  }

  private static List<String> runs(PledgeRule rule) {
    String sentence = rule.matches().get(0).replaceAll("\\[([^\\[\\]]*):(by|what)]", "$1");
    String trigger = trigger(rule, sentence);
    return List.of(
        run(sentence),
        trigger + " ",
        trigger + ", and ",
        trigger + " with Japan on Monday, in Berlin, ");
  }

  private static String run(String sentence) {
    return sentence.replaceAll("[.\"“”]+( |$)", " ") + "and ";
  }

  private static String trigger(PledgeRule rule, String text) {
    return Bare.story(text).sentences().stream()
        .flatMap(sentence -> sentence.nodes().stream())
        .filter(node -> rule.pattern().startsWith(node))
        .map(Node::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule.id() + " has no trigger in: " + text));
  }

  @ParameterizedTest
  @MethodSource({"pledges", "meetings"})
  void noWordIsLookedAtTooOften(List<String> runs) {
    for (String run : runs) {
      assertThat(looks(OPENING + repeated(run))).as(run).isLessThan((long) OFTEN * WORDS);
    }
  }

  @Test
  void runsAddNoWorkToEachOther() {
    List<String> runs =
        Stream.concat(pledges(), meetings()).map(each -> OPENING + repeated(each.get(0))).toList();
    long apart = runs.stream().mapToLong(RuleGrowthTest::looks).sum();
    assertThat(looks(String.join(".\n\n", runs))).isLessThan(TOGETHER * apart);
  }

  private static String repeated(String run) {
    return run.repeat(WORDS / run.split(" ", -1).length);
  }

  /** How often reading the facts of a text looks at a node. */
  private static long looks(String text) {
    AtomicLong looks = new AtomicLong();
    Story story = Bare.story(text);
    List<Sentence> counted = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      counted.add(
          new Sentence(
              s.paragraph(), s.tokens(), new Counted(s.nodes(), looks), s.circle(), s.focus()));
    }
    Bare.report(new Story(story.text(), story.article(), story.home(), story.people(), counted));
    return looks.get();
  }

  /** Nodes that count how often one is taken. */
  private static final class Counted extends AbstractList<Node> {
    private final List<Node> nodes;
    private final AtomicLong looks;

    Counted(List<Node> nodes, AtomicLong looks) {
      this.nodes = nodes;
      this.looks = looks;
    }

    @Override
    public Node get(int index) {
      looks.incrementAndGet();
      return nodes.get(index);
    }

    @Override
    public int size() {
      return nodes.size();
    }
  }
}
