package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What somebody gives his word for, or is ready to do. */
final class UndertakingRules {
  private UndertakingRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "reaffirm-commitment",
                  PLEDGED,
                  "{AFFIRM}|{EXPRESS} .. {commitment}|{resolve}|{pledge}|{promise}|{vow}|{determination}")
              .matches(
                  "[Japan:by] reaffirmed its commitment to [the alliance with the United States:what].",
                  "[U.S. President Joe Biden and Australian Prime Minister Anthony Albanese:by] reaffirmed their commitment to [a free and open ocean:what].",
                  "[U.S. President Barack Obama:by] stood by [his pledge to defend Estonia:what].",
                  "[German Chancellor Angela Merkel:by] renewed a pledge to [take in more refugees:what] from Turkey.")
              .rejects(
                  "Japan reaffirmed its opposition to the test.",
                  "Japan is likely to reaffirm its commitment to the alliance."),
          rule(
                  "promise-to-consider",
                  OFFERED,
                  "{pledge}|{promise}|{vow} to {consider}|{study}|{examine}|{look_into}|{look_at}|{review}|{weigh}")
              .matches(
                  "Japanese Prime Minister Shinzo Abe met Indian Prime Minister Narendra Modi. [Modi:by] promised only to [study the Japanese offer:what].")
              .rejects("Japan promised to study harder."),
          rule(
                  "pledge-to",
                  PLEDGED,
                  "{pledge}|{promise}|{vow}|{undertake}|{swear} {AGENT}? to|that")
              .matches(
                  "[Japan:by] pledged to [cut tariffs on Indian cars:what].",
                  "[Britain and India:by] vowed to [stand together against terrorism:what].",
                  "[Chinese President Xi Jinping:by] met Pakistani Prime Minister Imran Khan in Beijing, promising to [build a port:what].",
                  "Indian Prime Minister Narendra Modi thanked [Australian Prime Minister Scott Morrison:by], who promised to [send more coal:what] to India.",
                  "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. In a joint statement, [the two countries:by] pledged to [deepen cooperation:what].")
              .rejects(
                  "Japan was asked to pledge to cut tariffs.",
                  "Toyota pledged to build a plant in Ohio.",
                  "Japan will pledge to cut tariffs.",
                  "Japan stopped short of pledging to cut tariffs."),
          rule(
                  "commit-to",
                  PLEDGED,
                  "{commit}|{recommit} itself|himself|herself|themselves|{AGENT}? to")
              .matches(
                  "[Japan:by] committed itself to [a cut in tariffs on Indian cars:what].",
                  "[Canadian Prime Minister Justin Trudeau:by] committed to [more aid for Ukraine:what].",
                  "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. A joint declaration commits [them:by] to [work together on hydrogen:what].")
              .rejects("The court committed him for trial."),
          rule("bind-to", AGREED, "{bind}|{oblige} {AGENT} to")
              .matches(
                  "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. A treaty was signed. It binds [the two sides:by] to [share their charts:what].")
              .rejects("Japan bound the books to sell them."),
          rule(
                  "commit-money",
                  PLEDGED,
                  "{commit}|{earmark}|{set_aside} .. million|billion|{aid}|{grant}|{loan}|{fund}")
              .matches(
                  "[Canadian Prime Minister Justin Trudeau:by] met Latvian Prime Minister Krisjanis Karins and committed [20 million dollars to Latvian schools:what].")
              .rejects("Canadian Prime Minister Justin Trudeau committed an error."),
          rule("be-committed", PLEDGED, "{commit}|{determine}|{resolve} to")
              .state()
              .matches(
                  "Canadian Prime Minister Justin Trudeau said [Canada:by] is committed to [the defense of Latvia:what].",
                  "[Canada and Latvia:by] are determined to [fight piracy together:what].")
              .rejects("Two crimes were committed."),
          rule(
                  "pledge-aside",
                  PLEDGED,
                  "{pledge}|{promise}|{vow}|{assure}|{reassure} {PRONOUN}? {AGENT}? ,|.")
              .aside()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [The trains would run again by June:what], [Boric:by] promised.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [His country:what], [Boric:by] vowed, would never close the border.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [The port will stay open:what], [Boric:by] assured his guest.")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. It was late, he said."),
          rule("pledge", PLEDGED, "{pledge}|{promise}|{vow}|{guarantee}")
              .matches(
                  "[Japan:by] pledged [close cooperation on cars:what].",
                  "[U.S. President Joe Biden:by] promised Ukrainian President Volodymyr Zelenskyy [more air defense systems:what].")
              .rejects("Japan was silent on cars.", "The bank pledged more loans."),
          rule("assure", PLEDGED, "{assure}|{reassure} .. that|of")
              .matches(
                  "[Japan:by] assured South Korea that [it would cut tariffs:what].",
                  "[U.S. President Barack Obama:by] assured Estonia of [American support:what].")
              .rejects("Japan assured itself of victory."),
          rule("make-pledge", PLEDGED, "{make}|{give}|{offer} .. {PLEDGE_N} to|of|that|for|on")
              .matches(
                  "[Japan:by] made a pledge to [double its aid to India:what].",
                  "[French President Emmanuel Macron:by] gave an assurance that [the submarines would be delivered:what] to India.")
              .rejects("Japan made a car to remember."),
          rule("answer-with-promise", PLEDGED, "{PLEDGE_N} to|of|that|for")
              .nominal()
              .matches(
                  "[French President Emmanuel Macron:by] answered with the promise that [the submarines would be delivered:what] to India.")
              .rejects(
                  "French President Emmanuel Macron spoke of promises.",
                  "French President Emmanuel Macron met Japanese Prime Minister Fumio Kishida. He got a pledge of help.",
                  "French President Emmanuel Macron welcomed China's commitment to cut emissions."),
          rule(
                  "express-willingness",
                  OFFERED,
                  "{EXPRESS}|{reaffirm}|{reiterate}|{repeat}|{restate}|{confirm}|{affirm}|{announce}|{emphasize}|{stress}|{underline}|{underscore}|{make_clear}|{hint} .. {willingness}|{readiness}|{intention}|{intent}|{eagerness}|{openness}|{preparedness}|{will} to|for|of|in")
              .matches(
                  "[Japan:by] expressed its willingness to [join the Indian project:what].",
                  "[Brazilian President Jair Bolsonaro:by] signaled a readiness to [resume trade talks with Chile:what].")
              .rejects(
                  "Japan expressed its thanks.", "Japan expressed interest in the Indian project."),
          rule(
                  "announce-aid",
                  PLEDGED,
                  "{announce}|{unveil}|{extend} .. {aid}|{grant}|{loan}|{credit}|{line_of_credit}|{assistance}|{package}|{donation}|{contribution}|{dispatch}|million|billion")
              .matches(
                  "[French President Francois Hollande:by] met Malian President Dioncounda Traore and announced [a grant of 10 million euros for Malian schools:what].",
                  "[France:by] extended [a loan of 40 million euros to Mali:what].")
              .rejects("French President Francois Hollande announced his candidacy."),
          rule(
                  "announce-plan",
                  PLEDGED,
                  "{announce}|{unveil}|{present} .. {plan} to {PROVIDE}|{ADVANCE}|{LAUNCH}")
              .matches(
                  "French President Francois Hollande met Malian President Dioncounda Traore. [Hollande:by] announced a plan to provide [Malian schools with books:what].")
              .rejects("French President Francois Hollande announced plans to retire."),
          rule("be-weighing", OFFERED, "{weigh}|{mull}|{consider}|{study} .. {PROPOSAL_N}|matter")
              .matches(
                  "French President Francois Hollande asked Malian President Dioncounda Traore for a base. [Traore:by] was weighing [the request:what] with care.")
              .rejects("French President Francois Hollande weighed himself."),
          rule(
                  "be-weighing-whether",
                  OFFERED,
                  "{weigh}|{mull}|{consider}|{study}|{examine} whether to")
              .matches(
                  "French President Francois Hollande told Malian President Dioncounda Traore that [France:by] was weighing whether to [send more trainers:what].")
              .rejects("French President Francois Hollande considered whether Mali was safe."),
          rule("make-no-promise", PLEDGED, "{make}|{give}|{offer} no {PLEDGE_N}")
              .matches(
                  "Malian President Dioncounda Traore asked French President Francois Hollande for a base. [Hollande:by] [made no promise:what].")
              .rejects("French President Francois Hollande made no mistake."),
          rule(
                  "be-considering",
                  OFFERED,
                  "{consider}|{weigh}|{mull}|{contemplate} {PROVIDE}|{ADVANCE}|{LAUNCH}|{SUPPORT}|{join}|{take_part_in}")
              .matches(
                  "[French President Francois Hollande:by] told Malian President Dioncounda Traore that [France:by] was considering [sending more trainers:what].")
              .rejects("French President Francois Hollande considered Mali a friend."),
          rule(
                  "glad-to-help",
                  OFFERED,
                  "glad|happy|pleased|delighted to {PROVIDE}|{ADVANCE}|{SUPPORT}|{assist}|{host}")
              .nominal()
              .matches(
                  "[French President Francois Hollande:by] told Malian President Dioncounda Traore that [France:by] would be happy to [train nurses:what].")
              .rejects("French President Francois Hollande was glad to see Mali."),
          rule(
                  "plan-together",
                  OFFERED,
                  "{plan}|{aim}|{mean} to {ADVANCE}|{PROVIDE}|{LAUNCH}|{UPGRADE}|{CONCLUDE}|{cooperate}|{work}|{negotiate}|{join}|{hold}")
              .onlyJoint()
              .matches(
                  "[French President Francois Hollande met Malian President Dioncounda Traore:by]. [The two countries:by] plan to [build a solar park:what].")
              .rejects(
                  "French President Francois Hollande plans to build a library.",
                  "What France and Mali mean to each other is hard to say.",
                  "France and Mali plan to sign a treaty."),
          rule(
                  "plan-for",
                  OFFERED,
                  "{plan}|{aim} to {PROVIDE}|{ADVANCE}|{LAUNCH} .. to|in|for|with? {AGENT}")
              .matches(
                  "French President Francois Hollande met Malian President Dioncounda Traore. [France:by] plans to send [100 trainers to Mali:what], Hollande said.")
              .rejects(
                  "French President Francois Hollande met Malian President Dioncounda Traore. France plans to build a library."),
          rule("ready-to", OFFERED, "ready|willing|prepared|eager|keen|open to")
              .nominal()
              .matches(
                  "[Japan:by] said it was ready to [share its data with India:what].",
                  "[Brazil:by] is willing to [supply more iron to China:what].",
                  "French President Emmanuel Macron met Egyptian President Abdel Fattah el-Sisi on Friday, with el-Sisi saying [his country:by] was ready to [send engineers:what].",
                  "French President Emmanuel Macron told Egyptian President Abdel Fattah el-Sisi that [he:by] was willing to [send engineers:what].")
              .rejects("Lunch was ready.", "Experts said Japan was ready to share its data."),
          rule("intend-to", OFFERED, "{intend} to")
              .matches(
                  "Canadian Prime Minister Justin Trudeau told Ukrainian President Volodymyr Zelenskyy that [Canada:by] intends to [train more Ukrainian pilots:what].")
              .rejects(
                  "Canada intended no harm.",
                  "Canadian Prime Minister Justin Trudeau intends to meet Ukrainian President Volodymyr Zelenskyy.",
                  "Canadian Prime Minister Justin Trudeau intends to ask Ukrainian President Volodymyr Zelenskyy for grain."),
          rule("give-word", PLEDGED, "{give_word} to|that|of")
              .matches(
                  "[Chilean President Gabriel Boric:by] gave his word that [the port would stay open to Bolivia:what].")
              .rejects("Chilean President Gabriel Boric gave the word to start."),
          rule("give-word-on-it", PLEDGED, "{give_word} .|,|;|but|and")
              .answersBarely()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. Arce asked that the port stay open. [Boric:by] [gave his word:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. He gave his word."),
          rule("hold-out", OFFERED, "{hold_out}|{leave_the_door_open_to}|{dangle}")
              .matches(
                  "[Saudi Crown Prince Mohammed bin Salman:by] held out [the prospect of cheaper oil for Pakistan:what].",
                  "[Russian President Vladimir Putin:by] left the door open to [talks with Ukraine:what].")
              .rejects("Saudi Arabia left the meeting."),
          rule("be-prepared", OFFERED, "{prepare} to")
              .state()
              .matches(
                  "French President Emmanuel Macron told Egyptian President Abdel Fattah el-Sisi that [he:by] was prepared to [send engineers:what].")
              .rejects("The meal was prepared to order."),
          rule("offer-to", OFFERED, "{offer}|{volunteer}|{stand_ready} {AGENT}? to")
              .matches(
                  "[Japan:by] offered to [share its data with India:what].",
                  "French President Emmanuel Macron told Egyptian President Abdel Fattah el-Sisi that [France:by] stood ready to [send engineers:what].",
                  "[Turkish President Recep Tayyip Erdogan:by] offered to [host talks between Russia and Ukraine:what].")
              .rejects("Japan offered no comment."),
          rule("offer", OFFERED, "{offer}|{volunteer} {PRONOUN}? {AGENT}?")
              .matches(
                  "[Turkish President Recep Tayyip Erdogan:by] offered [help with the harvest:what] to Ukraine.",
                  "[Japan:by] offered India [cooperation on railways:what].",
                  "[Japan:by] offered [2 billion dollars in loans for Indian railways:what].",
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. [She:by] offered [whatever can be spared at home:what].",
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. [Modi:by] offered Denmark [rice in larger quantities:what].",
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. [She:by] offered him [a discount on ships:what].")
              .rejects(
                  "Japan offered its condolences to India.",
                  "Japan offered no help to India.",
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. Modi offered no comment.",
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. Modi offered her a glass of tea."));
}
