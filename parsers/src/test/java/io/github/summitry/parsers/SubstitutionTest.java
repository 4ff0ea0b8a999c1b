package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An article says the same of other people in other countries, cities and months: what is read from
 * it does not hang on who is famous.
 *
 * <p>The people are invented. Each month gives way to one that begins on the same day of the week,
 * so that a weekday still means the same day of the month.
 */
class SubstitutionTest {
  private static final ArticleReader READER = ArticleReader.create();

  private static void assertSameFacts(String name, String table) {
    AnnotatedArticle article =
        AnnotatedArticle.all().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    Substitution other = new Substitution(table);
    Report before = READER.read(name, article.text());
    Report after = READER.read(name, other.applyTo(article.text()));
    assertThat(differences(Substitution.facts(after), other.factsOf(before)))
        .filteredOn(difference -> !KnownMisses.all().contains(difference))
        .as("mend these, or list them in KNOWN-MISSES.md with the reason")
        .isEmpty();
  }

  private static List<String> differences(List<String> found, List<String> expected) {
    return Stream.concat(
            expected.stream().filter(fact -> !found.contains(fact)).map("lost: "::concat),
            found.stream().filter(fact -> !expected.contains(fact)).map("gained: "::concat))
        .toList();
  }

  @Test
  void koreaBecomesPortugalAmongTheLeadersOfManila() {
    assertSameFacts(
        "other-20171114-manila",
        """
        KR = PT
        South Korean = Portuguese
        Seoul = Lisbon
        Moon Jae-in = Rui Tavares
        Moon = Tavares
        Yoon Young-chan = Nuno Sequeira
        Yoon = Sequeira
        CN = MA
        Chinese = Moroccan
        Li Keqiang = Adil Benhima
        Li = Benhima
        JP = PE
        Japanese = Peruvian
        Shinzo Abe = Julio Zavaleta
        RU = KE
        Russian = Kenyan
        Dmitry Medvedev = Joseph Kipruto
        Medvedev = Kipruto
        CA = GH
        Canadian = Ghanaian
        Justin Trudeau = Kofi Asare
        US = IN
        U.S. = Indian
        Donald Trump = Anand Kulkarni
        Antonio Guterres = Amelia Lindqvist
        MANILA = JAKARTA
        Manila = Jakarta
        Nov. = March
        2017-11 = 2017-03""");
  }

  @Test
  void germanyBecomesAustria() {
    assertSameFacts(
        "kn-20140327-park-berlin",
        """
        DE = AT
        Germany = Austria
        German = Austrian
        Berlin = Vienna
        Angela Merkel = Helga Brandner
        Merkel = Brandner
        Joachim Gauck = Alois Pichler
        Gauck = Pichler
        Bellevue Palace = Hofburg Palace
        Mar = Nov
        March = Nov.
        2014-03 = 2014-11""");
  }

  @Test
  void theNetherlandsBecomeDenmark() {
    assertSameFacts(
        "kjd-20231213-netherlands",
        """
        NL = DK
        Dutch = Danish
        The Hague = Copenhagen
        Amsterdam = Aarhus
        Mark Rutte = Lars Holmgaard
        Rutte = Holmgaard
        Willem-Alexander = Valdemar-Christian
        Binnenhof = Christiansborg
        2023-12 = 2023-09""");
  }

  @Test
  void sixCountriesBecomeSixOthersInLima() {
    assertSameFacts(
        "other-20161120-lima",
        """
        US = TR
        U.S. = Turkish
        Washington = Ankara
        White House = Turkish government
        Barack Obama = Cemal Aydin
        Obama = Aydin
        CN = PK
        Chinese = Pakistani
        Beijing = Islamabad
        Xi Jinping = Tariq Qureshi
        Xi = Qureshi
        JP = FI
        Japan = Finland
        Japanese = Finnish
        Shinzo Abe = Matti Korhonen
        Abe = Korhonen
        RU = HU
        Russian = Hungarian
        Vladimir Putin = Istvan Halasz
        Putin = Halasz
        CA = GR
        Canadian = Greek
        Justin Trudeau = Yannis Kostakis
        Trudeau = Kostakis
        PE = EC
        Peruvian = Ecuadorian
        Pedro Pablo Kuczynski = Jose Maria Villacis
        Kuczynski = Villacis
        PH = JO
        Philippine = Jordanian
        Rodrigo Duterte = Samir Haddadin
        Donald Trump = Orhan Yildirim
        Trump = Yildirim
        Lima = Quito
        New York = Sydney
        Nagato = Turku
        Dec. = April
        January = May
        2016-12 = 2016-04
        2016-11 = 2016-03""");
  }

  @Test
  void aTourOfSouthAmericaBecomesAnotherTour() {
    assertSameFacts(
        "other-20230131-scholz-lula",
        """
        DE = NO
        Germany = Norway
        German = Norwegian
        Olaf Scholz = Henrik Aasland
        Scholz = Aasland
        BR = NG
        Brazil = Nigeria
        Brazilian = Nigerian
        Brasilia = Abuja
        Planalto Palace = State House
        Luiz Inacio Lula da Silva = Ibrahim Musa Okonkwo
        Lula = Okonkwo
        AR = SN
        Argentine = Senegalese
        Buenos Aires = Dakar
        Alberto Fernandez = Ousmane Ndoye
        CL = PT
        Chile = Portugal
        Chilean = Portuguese
        Santiago = Lisbon
        La Moneda = Belem Palace
        Gabriel Boric = Duarte Fonseca
        Boric = Fonseca
        FR = ES
        French = Spanish
        Emmanuel Macron = Pablo Arrieta
        US = IN
        U.S. = Indian
        Joe Biden = Anand Kulkarni
        White House = Hyderabad House
        Washington = New Delhi""");
  }
}
