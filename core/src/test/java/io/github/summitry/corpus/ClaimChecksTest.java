package io.github.summitry.corpus;

import static io.github.summitry.HistoryClaim.Among.LEADERS;
import static io.github.summitry.HistoryClaim.Among.STATES;
import static io.github.summitry.HistoryClaim.Kind.ORDINAL;
import static io.github.summitry.HistoryClaim.Kind.PREVIOUS;
import static io.github.summitry.corpus.ClaimCheck.Verdict.CONFIRMED;
import static io.github.summitry.corpus.ClaimCheck.Verdict.CONTRADICTED;
import static io.github.summitry.corpus.ClaimCheck.Verdict.UNCHECKABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Place;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ClaimChecksTest {
  private static final String MORI = "JP Hana Mori";
  private static final String KIM = "KR Kim Do-yun";

  private static Press met(String date) {
    return Press.article("on " + date, date).meets(date, MORI, KIM);
  }

  /** An article on their meeting of October, with a claim. */
  private static Press claiming(HistoryClaim.Builder claim) {
    return Press.article("claim", "2031-10-31").meets("2031-10-30", MORI, KIM).claims(claim);
  }

  private static HistoryClaim.Builder the(int ordinal) {
    return HistoryClaim.builder()
        .kind(ORDINAL)
        .ordinal(ordinal)
        .among(LEADERS)
        .format(Format.MEETING);
  }

  private static ClaimCheck check(Press... articles) {
    return Press.corpus(articles).claims().stream()
        .filter(check -> check.article().equals("claim"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertVerdict(ClaimCheck.Verdict verdict, ClaimCheck check, String... shown) {
    assertThat(check.verdict()).as(check.reason()).isEqualTo(verdict);
    assertThat(check.earlier()).containsExactly(shown);
    assertThat(check.reason()).isNotBlank();
  }

  private static HistoryClaim.Builder sinceTheGatheringInCanada() {
    return the(1)
        .interval(Period.ofMonths(4))
        .since(PartialDate.parse("2031-06"))
        .place(Place.builder().country(Actor.of("CA")).build())
        .occasion(Occasion.of("G7"));
  }

  @Test
  void theMeetingBeforeConfirmsAFirstSince() {
    Press june = met("2031-06-17").in("Kananaskis", "CA").beside("G7");
    assertVerdict(
        CONFIRMED, check(june, claiming(sinceTheGatheringInCanada())), "2031-06-17/JP-KR");
  }

  @Test
  void oneBetweenContradictsAFirstSince() {
    Press june = met("2031-06-17").in("Kananaskis", "CA").beside("G7");
    ClaimCheck check = check(june, met("2031-08-20"), claiming(sinceTheGatheringInCanada()));
    assertVerdict(CONTRADICTED, check, "2031-08-20/JP-KR");
  }

  @Test
  void withoutTheMeetingBeforeNothingIsConfirmed() {
    assertVerdict(UNCHECKABLE, check(claiming(sinceTheGatheringInCanada())));
    Press elsewhere = met("2031-06-17").in("Nice", "FR");
    assertVerdict(UNCHECKABLE, check(elsewhere, claiming(sinceTheGatheringInCanada())));
  }

  @Test
  void aCorpusCannotConfirmAFirstEver() {
    assertVerdict(UNCHECKABLE, check(claiming(the(1))));
    assertVerdict(CONTRADICTED, check(met("2029-01-08"), claiming(the(1))), "2029-01-08/JP-KR");
  }

  @Test
  void othersAreNotCounted() {
    Press before = Press.article("a", "2030-01-09").meets("2030-01-08", "JP Ken Abe", KIM);
    Press three = Press.article("b", "2030-02-09").meets("2030-02-08", MORI, KIM, "CN Li Wei");
    Press call = met("2030-03-08").as(Format.PHONE);
    Press later = met("2031-12-01");
    assertVerdict(UNCHECKABLE, check(before, three, call, later, claiming(the(1))));
    assertVerdict(
        CONTRADICTED,
        check(before, three, call, later, claiming(the(1).among(STATES))),
        "2030-01-08/JP-KR");
    assertVerdict(
        CONTRADICTED,
        check(before, three, call, later, claiming(the(1).format(Format.PHONE))),
        "2030-03-08/JP-KR");
  }

  @Test
  void anOrdinalIsConfirmedByTheOthers() {
    assertVerdict(UNCHECKABLE, check(met("2030-04-01"), claiming(the(3))));
    assertVerdict(
        CONFIRMED,
        check(met("2030-04-01"), met("2031-01-01"), claiming(the(3))),
        "2030-04-01/JP-KR",
        "2031-01-01/JP-KR");
    assertVerdict(
        CONTRADICTED,
        check(met("2030-04-01"), met("2031-01-01"), claiming(the(2))),
        "2030-04-01/JP-KR",
        "2031-01-01/JP-KR");
  }

  @Test
  void aYearLimitsTheCount() {
    HistoryClaim.Builder second = the(2).within(PartialDate.parse("2031"));
    assertVerdict(
        CONFIRMED,
        check(met("2030-04-01"), met("2031-01-01"), claiming(second)),
        "2031-01-01/JP-KR");
  }

  @Test
  void anIntervalIsRoundedAsTheTextRoundsIt() {
    HistoryClaim.Builder first = the(1).interval(Period.ofYears(3));
    assertVerdict(CONFIRMED, check(met("2028-12-24"), claiming(first)), "2028-12-24/JP-KR");
    assertVerdict(
        CONTRADICTED,
        check(met("2030-12-24"), claiming(the(1).interval(Period.ofYears(3)))),
        "2030-12-24/JP-KR");
    assertVerdict(
        UNCHECKABLE, check(met("2020-12-24"), claiming(the(1).interval(Period.ofYears(3)))));
  }

  @Test
  void aNarrowerClaimIsNotContradicted() {
    assertVerdict(UNCHECKABLE, check(met("2030-04-01"), claiming(the(1).qualifier("formal"))));
  }

  @Test
  void leadersWithoutANameAreNotCountedForSure() {
    Press unnamed = Press.article("a", "2030-01-09").meets("2030-01-08", "JP", KIM);
    assertVerdict(UNCHECKABLE, check(unnamed, claiming(the(1))));
  }

  @Test
  void anArticleIsNoWitnessToItself() {
    HistoryClaim.Builder previous =
        HistoryClaim.builder()
            .kind(PREVIOUS)
            .among(LEADERS)
            .format(Format.SUMMIT)
            .since(PartialDate.parse("2031-06"));
    Press alone =
        Press.article("claim", "2031-10-31")
            .mentions("2031-06-17", MORI, KIM)
            .meets("2031-10-30", MORI, KIM)
            .claims(previous);
    assertVerdict(UNCHECKABLE, check(alone));
    assertVerdict(CONFIRMED, check(alone, met("2031-06-17")), "2031-06-17/JP-KR");
    Press passing =
        Press.article("b", "2031-09-01")
            .meets("2031-08-30", MORI, "FR Luc Roy")
            .mentions("2031-06-17", MORI, KIM);
    assertVerdict(UNCHECKABLE, check(alone, passing));
  }

  @Test
  void verdictsCanBeChosen() {
    Corpus corpus = Press.corpus(met("2029-01-08"), claiming(the(1)));
    assertThat(corpus.claims().verdict(CONTRADICTED).size()).isEqualTo(1);
    assertThat(corpus.claims().verdict(CONFIRMED).size()).isZero();
    assertThat(corpus.claims().json())
        .singleElement()
        .asString()
        .startsWith("{\"meeting\":\"2031-10-30/JP-KR\",\"article\":\"claim\",\"claim\":{\"kind\":");
  }
}
