package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.Sector;
import io.github.summitry.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of the clauses that the rules find: one pledge each, with its sides, fields and
 * document.
 */
class PledgesTest {
  private static final Actor FRANCE = Actor.of("FR");
  private static final Actor KENYA = Actor.of("KE");

  private static List<Pledge> pledges(String text) {
    return Bare.report(text).pledges();
  }

  private static Pledge only(String text) {
    List<Pledge> pledges = pledges(text);
    assertThat(pledges).hasSize(1);
    return pledges.get(0);
  }

  @Test
  void oneSideSpeaksToTheOther() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron met Kenyan President William Ruto in Nairobi on Monday."
                + " Macron promised to build a railway.");
    assertThat(pledge.by()).containsExactly(FRANCE);
    assertThat(pledge.to()).containsExactly(KENYA);
    assertThat(pledge.speaker()).contains("Emmanuel Macron");
    assertThat(pledge.firmness()).isEqualTo(Firmness.PLEDGED);
    assertThat(pledge.text()).isEqualTo("Macron promised to build a railway");
  }

  @Test
  void whatIsGivenIsForWhomItIsGivenTo() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron met Italian President Sergio Mattarella in Rome on"
                + " Monday. France also agreed to lend US$12 million from its own fund to Kenya.");
    assertThat(pledge.by()).containsExactly(FRANCE);
    assertThat(pledge.to()).containsExactly(KENYA);
  }

  @Test
  void aRequestAndWhatIsOfferedForItAreOne() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron received Kenyan President William Ruto in Paris on"
                + " Monday. Ruto, who had asked for help with a port, was offered a loan for a"
                + " railway.");
    assertThat(pledge.by()).containsExactly(FRANCE);
    assertThat(pledge.to()).containsExactly(KENYA);
    assertThat(pledge.firmness()).isEqualTo(Firmness.OFFERED);
  }

  @Test
  void adverbsPartAVerbFromItsParticle() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron met Kenyan President William Ruto in Nairobi on Monday."
                + " Ruto called once more for lower duties on tea.");
    assertThat(pledge.by()).containsExactly(KENYA);
    assertThat(pledge.firmness()).isEqualTo(Firmness.PROPOSED);
  }

  @Test
  void aJointActAddressesNobodyAndHasNoSpeaker() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron and Kenyan President William Ruto agreed in Nairobi to"
                + " double trade.");
    assertThat(pledge.by()).containsExactlyInAnyOrder(FRANCE, KENYA);
    assertThat(pledge.to()).isEmpty();
    assertThat(pledge.speaker()).isEmpty();
    assertThat(pledge.sectors()).containsExactly(Sector.TRADE);
  }

  @Test
  void isTiedToTheMeeting() {
    Report report =
        Bare.report(
            "French President Emmanuel Macron met Kenyan President William Ruto in Nairobi. The two"
                + " leaders agreed to double trade.");
    assertThat(report.pledges().get(0).summit()).contains(report.summits().get(0).id());
  }

  @Test
  void toldTwiceIsOnePledgeWithTwoPiecesOfEvidence() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron and Kenyan President William Ruto agreed to build a"
                + " railway between Nairobi and the coast. The two leaders agreed to build the railway"
                + " to the coast from Nairobi.");
    assertThat(pledge.evidence()).hasSize(2);
    assertThat(pledge.text()).isEqualTo(pledge.evidence().get(0).text());
  }

  @Test
  void idsAreUniqueAndTheSameAtEveryReading() {
    String text =
        "French President Emmanuel Macron and Kenyan President William Ruto agreed to double trade. They"
            + " also agreed to protect the forests of the Congo. They also agreed to train more nurses.";
    List<String> ids = pledges(text).stream().map(Pledge::id).toList();
    assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    assertThat(pledges(text).stream().map(Pledge::id).toList()).isEqualTo(ids);
  }

  @Test
  void coordinatedActionsAreSeveralPledges() {
    assertThat(
            pledges(
                "French President Emmanuel Macron and Kenyan President William Ruto agreed to double"
                    + " trade, protect the forests and train more nurses."))
        .extracting(Pledge::text)
        .containsExactly(
            "French President Emmanuel Macron and Kenyan President William Ruto agreed to double trade",
            "protect the forests",
            "train more nurses");
  }

  @Test
  void oneActionWithTwoVerbsIsOnePledge() {
    assertThat(
            pledges(
                "French President Emmanuel Macron and Kenyan President William Ruto agreed to expand and"
                    + " deepen trade in tea and clean energy."))
        .hasSize(1);
  }

  @Test
  void anAnsweredRequestIsTheAnswerAlone() {
    Pledge pledge =
        only(
            "Kenyan President William Ruto invited French President Emmanuel Macron to visit Nairobi, and"
                + " Macron accepted the invitation.");
    assertThat(pledge.firmness()).isEqualTo(Firmness.AGREED);
    assertThat(pledge.by()).containsExactly(FRANCE);
  }

  @Test
  void aRefusalHasTheLevelOfWhatIsRefused() {
    assertThat(
            pledges(
                "French President Emmanuel Macron met Kenyan President William Ruto. Macron did not agree"
                    + " to cancel the debt. He stopped short of promising new loans."))
        .allMatch(Pledge::negated)
        .extracting(Pledge::firmness)
        .containsExactly(Firmness.AGREED, Firmness.PLEDGED);
  }

  @Test
  void namesTheDocument() {
    assertThat(instrument("signed a memorandum of understanding on hydrogen in Nairobi."))
        .isEqualTo("memorandum of understanding on hydrogen in Nairobi");
    assertThat(instrument("signed a memorandum of understanding (MOU) on water management."))
        .isEqualTo("memorandum of understanding (MOU) on water management");
    assertThat(instrument("adopted a joint statement on the climate."))
        .isEqualTo("joint statement");
    assertThat(instrument("adopted a joint statement titled \"Green Roads for Africa.\""))
        .isEqualTo("Green Roads for Africa");
    assertThat(instrument("adopted the Nairobi Declaration.")).isEqualTo("Nairobi Declaration");
  }

  private static String instrument(String rest) {
    return only("French President Emmanuel Macron and Kenyan President William Ruto " + rest)
        .instrument()
        .map(Instrument::name)
        .orElse("");
  }

  @Test
  void theDocumentCarriesWhatIsPledgedInIt() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron met Kenyan President William Ruto. In a joint declaration,"
                + " the two leaders vowed to protect the forests.");
    assertThat(pledge.instrument().map(Instrument::name)).contains("joint declaration");
    assertThat(pledge.instrument().flatMap(Instrument::stage)).isEmpty();
  }

  @Test
  void fieldsOfPolicyComeFromWhatIsReferredTo() {
    List<Pledge> pledges =
        pledges(
            "French President Emmanuel Macron met Kenyan President William Ruto. Ruto asked for more"
                + " investment in hydrogen. Macron promised to consider it.");
    assertThat(pledges).hasSize(2);
    assertThat(pledges.get(1).sectors()).isEqualTo(pledges.get(0).sectors()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vowed to rebuild trust, DIPLOMACY",
    "agreed to open a joint commission, DIPLOMACY",
    "agreed to share the waters of the Mekong, CLIMATE",
    "agreed to lay new transmission lines, ENERGY",
    "agreed to buy more citrus fruit, INDUSTRY TRADE",
    "agreed to train surgeons in organ transplants, HEALTH",
    "agreed to form a standby force, DEFENSE",
    "agreed to ease tensions in the gulf, SECURITY",
    "agreed to fight the cartels, JUSTICE",
    "agreed to send volunteers, DEVELOPMENT PEOPLE",
    "agreed to bring together their firms, TRADE",
    "agreed to give youth a seat at the table, PEOPLE",
    "agreed not to add fuel to the fire, ''",
    "'agreed to uphold democracy, the rule of law and human rights', ''"
  })
  void fieldsOfPolicyAreThoseNamed(String agreed, String sectors) {
    assertThat(
            only(
                    "French President Emmanuel Macron and Kenyan President William Ruto "
                        + agreed
                        + ".")
                .sectors()
                .stream()
                .map(Sector::name)
                .sorted())
        .isEqualTo(sectors.isEmpty() ? List.of() : List.of(sectors.split(" ")));
  }

  @Test
  void aParagraphGoesOnAboutItsFieldOfPolicy() {
    String asked =
        "French President Emmanuel Macron met Kenyan President William Ruto. Ruto asked for more"
            + " investment in hydrogen.";
    assertThat(pledges(asked + " Macron promised to hurry.").get(1).sectors())
        .isEqualTo(pledges(asked).get(0).sectors());
    assertThat(pledges(asked + "\n\nMacron promised to hurry.").get(1).sectors()).isEmpty();
  }

  @Test
  void warnsOfAPledgeWithoutActor() {
    assertThat(Bare.report("They agreed to build a railway together.").warnings())
        .extracting(Warning::code)
        .contains(Warning.Code.PLEDGE_WITHOUT_ACTOR);
  }

  @Test
  void aMeetingOnceTheTimeHasComeIsNoPledge() {
    assertThat(
            pledges(
                "French President Emmanuel Macron and Kenyan President William Ruto agreed to meet"
                    + " in person once the rain stops."))
        .isEmpty();
    assertThat(
            pledges(
                "French President Emmanuel Macron and Kenyan President William Ruto agreed to meet"
                    + " in person once a year."))
        .hasSize(1);
  }

  @Test
  void aMeetingAgreedOnIsNoPledge() {
    assertThat(
            pledges(
                "French President Emmanuel Macron and Kenyan President William Ruto agreed to meet again in"
                    + " Paris in May."))
        .isEmpty();
  }

  @Test
  void aPaperBindsThoseWithWhomItIsSigned() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron met Kenyan President William Ruto. "
                + "France signed two treaties on fish with Kenya and Peru.");
    assertThat(pledge.by()).extracting(Actor::code).containsExactlyInAnyOrder("FR", "KE", "PE");
  }

  @Test
  void whatIsStillToBePutOnPaperIsNoPledge() {
    assertThat(
            pledges(
                "French President Emmanuel Macron will meet Kenyan President William Ruto. "
                    + "They will adopt a declaration in which they pledge to protect fish."))
        .isEmpty();
  }

  @Test
  void whatTwoWillReviewIsTheirAgenda() {
    assertThat(
            pledges(
                "French President Emmanuel Macron will meet Kenyan President William Ruto. "
                    + "His aide said the two leaders will review the ban on fish."))
        .isEmpty();
  }

  @Test
  void theItemsOfAListAreSaidOfItsHeading() {
    List<Pledge> pledges =
        pledges(
            """
            French President Emmanuel Macron met Kenyan President William Ruto in Nairobi on Monday.

            The two leaders:
            - agreed to launch a dialogue on trade;
            - reaffirmed their commitment to clean seas;
            - walked in the park.

            The weather:
            - agreed to change.
            """);
    assertThat(pledges).hasSize(2);
    assertThat(pledges.get(0).by()).containsExactly(FRANCE, KENYA);
    assertThat(pledges.get(0).firmness()).isEqualTo(Firmness.AGREED);
    assertThat(pledges.get(1).firmness()).isEqualTo(Firmness.PLEDGED);
  }

  @Test
  void aContractedVerbHasASubject() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron met Kenyan President William Ruto. "
                + "Macron said that he's willing to send engineers to Kenya.");
    assertThat(pledge.firmness()).isEqualTo(Firmness.OFFERED);
  }

  @Test
  void aVisitAtAnInvitationProposesNothing() {
    assertThat(
            pledges(
                "French President Emmanuel Macron met Kenyan President William Ruto. "
                    + "The visit, made at the invitation of Macron, was the first in years."))
        .isEmpty();
  }

  @Test
  void aViewIsSharedWithWhomTheTalksAreWith() {
    Pledge pledge =
        only(
            "French President Emmanuel Macron shared a consensus on the importance of fish"
                + " during his talks with Kenyan President William Ruto.");
    assertThat(pledge.by()).containsExactlyInAnyOrder(FRANCE, KENYA);
  }

  @Test
  void whoIsNamedWithHisCountryActsWithWhoComesAfter() {
    assertThat(
            only("President Emmanuel Macron of France and Kenyan President William Ruto"
                    + " agreed to train pilots.")
                .by())
        .containsExactlyInAnyOrder(FRANCE, KENYA);
  }

  @Test
  void aRequestForTimeIsNoPledge() {
    assertThat(
            pledges(
                "French President Emmanuel Macron met Kenyan President William Ruto. "
                    + "Ruto had asked for 20 minutes."))
        .isEmpty();
  }

  @Test
  void aDocumentThatIsNamedByItsIssueSaysSomethingToo() {
    assertThat(
            pledges(
                "French President Emmanuel Macron met Kenyan President William Ruto. "
                    + "The declaration they adopted calls for an early end to the war."))
        .extracting(Pledge::firmness)
        .containsExactly(Firmness.CONCLUDED, Firmness.PROPOSED);
  }
}
