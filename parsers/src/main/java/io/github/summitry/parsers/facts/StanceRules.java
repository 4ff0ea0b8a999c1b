package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is affirmed, supported, condemned: a value or a stance, without new action. */
final class StanceRules {
  private StanceRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "share-view",
                  AFFIRMED,
                  "{share} .. {view}|{understanding}|{recognition}|{concern}|{opinion}|{perception}|{assessment}|{position}|{belief}|{vision}|{conviction}|{worry}|{goal}|{stance}|{need}|{necessity}|{importance}|{awareness}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] shared the view that [sanctions must stay:what].",
                  "[German Chancellor Olaf Scholz and Kenyan President William Ruto:by] shared the understanding that [the climate cannot wait:what].",
                  "[German Chancellor Olaf Scholz and Kenyan President William Ruto:by] shared [the need to reopen the port:what].",
                  "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. [The two:by] shared [concerns about coercion at sea:what].")
              .rejects(
                  "South Korea shared its data.",
                  "South Korea and Japan shared a meal.",
                  "Japan shares our values."),
          rule("be-of-one-view", AFFIRMED, "of .. {VIEW_N}|{mind} that|on")
              .nominal()
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] were of the same view that [sanctions must stay:what].",
                  "[Finland and Estonia:by] were of one mind that [the border must be guarded:what].")
              .rejects("The talks were of little use."),
          rule(
                  "express-support",
                  AFFIRMED,
                  "{EXPRESS}|{AFFIRM}|{make_clear} .. {SUPPORT_N}|{opposition}|{solidarity}|{concern}|{condemnation}")
              .matches(
                  "[Japan:by] voiced support for [peace talks with North Korea:what].",
                  "[Danish Prime Minister Mette Frederiksen:by] reaffirmed [her support for Ukraine:what].",
                  "[South Korea and Japan:by] expressed [deep concern over the test:what].",
                  "[Japan:by] made clear [its opposition to the test by North Korea:what].")
              .rejects(
                  "Japan voiced doubts.",
                  "Japan expressed gratitude for the support of India.",
                  "Fans voiced support for the team."),
          rule(
                  "throw-support",
                  AFFIRMED,
                  "{throw}|{lend}|{put}|{swing} .. {SUPPORT_N}|{weight}|{heft} to|behind")
              .matches(
                  "[Danish Prime Minister Mette Frederiksen:by] lent her support to [Ukraine's bid to join NATO:what].")
              .rejects("Danish Prime Minister Mette Frederiksen lent a book to Ukraine."),
          rule(
                  "stand-with",
                  AFFIRMED,
                  "{stand}|{stand_by} with|together|firmly|squarely|four-square|foursquare|solidly|shoulder|united|by|behind|{AGENT}")
              .matches(
                  "\"We stand with [Ukraine:what],\" [Danish Prime Minister Mette Frederiksen:by] said.",
                  "\"[Denmark:by] stands firmly by [Ukraine:what],\" Danish Prime Minister Mette Frederiksen said.")
              .rejects("Danish Prime Minister Mette Frederiksen stood at the gate."),
          rule(
                  "attach-importance",
                  AFFIRMED,
                  "{attach}|{place}|{put} .. {importance}|{value}|{emphasis}|{weight}|{priority} to|on")
              .onlyJoint()
              .matches("[South Korea and Japan:by] attached importance to [free trade:what].")
              .rejects("Japan attached importance to good tea."),
          rule("with-one-voice", AFFIRMED, "{speak_with_one_voice} against|on|for|about")
              .onlyJoint()
              .matches(
                  "[Finland and Estonia:by] spoke with one voice against [the new duties:what].")
              .rejects("Finland and Estonia spoke on Monday."),
          rule(
                  "be-at-one",
                  AFFIRMED,
                  "at|in one|agreement|accord|step|tune|unison on|about|over|that")
              .nominal()
              .onlyJoint()
              .matches("[Finland and Estonia:by] were at one on [the need for mines:what].")
              .rejects("Finland and Estonia won one on Monday."),
          rule("be-voiced", AFFIRMED, "{express}|{voice}|{air}")
              .passive()
              .of(
                  "{VIEW_N}|{SUPPORT_N}|{concern}|{opposition}|{solidarity} about|over|at|for|that|on|with")
              .matches(
                  "[Finnish President Sauli Niinisto met Estonian President Kersti Kaljulaid:by]. [Concern about the raid was also expressed:what].")
              .rejects(
                  "Finnish President Sauli Niinisto met Estonian President Kersti Kaljulaid. Joy was expressed."),
          rule(
                  "support",
                  AFFIRMED,
                  "{support}|{endorse}|{back}|{rally_behind}|{stand_behind}|{throw_weight_behind}|{put_weight_behind}|{speak_out_for}|{side_with}")
              .matches(
                  "Prime Minister Shinzo Abe of Japan said [he:by] supports [peace talks with North Korea:what].",
                  "[Danish Prime Minister Mette Frederiksen:by] fully backed [Ukraine's bid to join NATO:what].",
                  "[Danish Prime Minister Mette Frederiksen:by] threw her weight behind [Ukraine's bid to join NATO:what].",
                  "[Danish Prime Minister Mette Frederiksen:by] spoke out for [Ukraine's bid to join NATO:what].")
              .rejects("Japan was supported.", "Voters support Japan."),
          rule(
                  "uphold",
                  AFFIRMED,
                  "{uphold}|{stand_by}|{inherit}|{adhere_to}|{abide_by} .. {DOCUMENT}|{PLEDGE_N}|{position}|{stance}|{view}|{perception}|{principle}")
              .matches(
                  "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Niinisto said [Finland:by] stands by [the 1998 declaration:what].",
                  "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Niinisto said [his government:by] inherits [the position of past cabinets on the war:what].")
              .rejects(
                  "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Her son will inherit the house.",
                  "Experts said Finland stands by the 1998 declaration."),
          rule("be-in-favor", AFFIRMED, "favor|favour|supportive of")
              .nominal()
              .matches(
                  "Danish Prime Minister Mette Frederiksen told Ukrainian President Volodymyr Zelenskyy that [she:by] was in favor of [Ukraine's entry into the EU:what].",
                  "[Japan:by] is supportive of [India's bid for the games:what].")
              .rejects("Danish Prime Minister Mette Frederiksen won the favor of the crowd."),
          rule(
                  "condemn",
                  AFFIRMED,
                  "{condemn}|{denounce}|{deplore}|{decry}|{slam}|{oppose}|{speak_out_against}")
              .matches(
                  "[South Korea and Japan:by] condemned [the launch of a missile by North Korea:what].",
                  "[Canadian Prime Minister Justin Trudeau and Latvian Prime Minister Krisjanis Karins:by] strongly denounced [the invasion:what].")
              .rejects("The building was condemned.", "Protesters condemned Japan."),
          rule(
                  "reaffirm-promise",
                  PLEDGED,
                  "{reaffirm}|{reconfirm}|{reiterate}|{repeat}|{restate} that .. will|would {PROVIDE}|{ADVANCE}|{SUPPORT}|{MOVE}|{defend}|{continue}|{stand_by}|{keep}")
              .matches(
                  "[German Chancellor Olaf Scholz:by] met Canadian Prime Minister Justin Trudeau and reiterated that Germany would supply [arms to Kyiv:what].")
              .rejects(
                  "German Chancellor Olaf Scholz met Canadian Prime Minister Justin Trudeau and reiterated that Germany would not supply arms."),
          rule(
                  "reaffirm",
                  AFFIRMED,
                  "{affirm}|{reaffirm}|{reconfirm}|{reiterate}|{restate}|{reassert}")
              .matches(
                  "[Japan:by] reaffirmed [the importance of the alliance:what].",
                  "[U.S. President Joe Biden and Philippine President Ferdinand Marcos Jr.:by] reaffirmed that [the treaty covers the sea:what].",
                  "[Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi:by]. \"We reaffirmed [our faith in free trade:what],\" Rutte said.")
              .rejects(
                  "Japan confirmed 12 new cases.",
                  "Japan is expected to reaffirm the importance of the alliance."),
          rule(
                  "confirm-together",
                  AFFIRMED,
                  "{confirm}|{highlight}|{stress}|{emphasize}|{underscore}|{underline}|{recognize}|{acknowledge} .. {VIEW_N}|{PLEDGE_N}|{road_map}|{principle}|{goal}|{objective}|{alliance}|must|should")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] highlighted [the need to fight climate change:what].",
                  "[Finland and Estonia:by] stressed [the importance of free seas:what].",
                  "[South Korea and Japan:by] confirmed [the common goal of a world without hunger:what].")
              .rejects(
                  "Finland and Estonia stressed that trade can help both.",
                  "Japan stressed the need to fight climate change.",
                  "Japan confirmed 12 new cases."),
          rule(
                  "stress-that-needed",
                  AFFIRMED,
                  "{confirm}|{highlight}|{stress}|{emphasize}|{underscore}|{underline}|{recognize}|{acknowledge}|{insist} that .. needed|necessary|essential|vital|crucial|indispensable")
              .onlyJoint()
              .matches(
                  "[Finland and Estonia:by] recognized that [closer cooperation is needed:what].")
              .rejects("Finland and Estonia stressed that winters are long."),
          rule("recognize-that", AFFIRMED, "{recognize}|{acknowledge} that")
              .onlyJoint()
              .stating()
              .matches(
                  "[Finland and Estonia:by] recognized that [trade is important to both:what].")
              .rejects(
                  "Finland recognized that its winters are long.",
                  "Finland and Estonia recognized that they would lose."),
          // "there" is passed over as an adverb
          rule(
                  "stress-there-is",
                  AFFIRMED,
                  "{confirm}|{highlight}|{stress}|{emphasize}|{underscore}|{underline}|{recognize}|{acknowledge}|{declare} that? can|is|was|must|should be?")
              .onlyJoint()
              .matches(
                  "[Finland and Estonia:by] stressed that there can be [no excuse for terror:what].")
              .rejects(
                  "Finland stressed that there is no snow.",
                  "Finland and Estonia stressed that winters are long."),
          rule("reject-any", AFFIRMED, "{reject}|{renounce}|{resist} any|all")
              .onlyJoint()
              .matches("[Finland and Estonia:by] rejected any [change of borders by force:what].")
              .rejects("Finland rejected any rumor."),
          rule("declare-together", AFFIRMED, "{declare}|{proclaim}|{confirm} that")
              .onlyJoint()
              .stating()
              .matches(
                  "[Finland and Estonia:by] declared that [there will be no more mines in their sea:what].")
              .rejects("Finland declared that the ice was safe."),
          rule("declare-action", AGREED, "{declare}|{proclaim}|{confirm} that")
              .onlyJoint()
              .matches(
                  "[Finland and Estonia:by] declared that [negotiations on a tunnel would begin in May:what].")
              .rejects("Finland declared that talks with Estonia would begin in May."),
          rule("recognize-status", AFFIRMED, "{recognize}|{grant} .. {status}")
              .matches(
                  "[Vietnamese President Truong Tan Sang:by] met Indian Prime Minister Manmohan Singh and recognized [India's status as a market economy:what].")
              .rejects("Indian Prime Minister Manmohan Singh recognized the tune."),
          rule("recognize-as", AFFIRMED, "{recognize}|{regard}|{acknowledge} .. as")
              .onlyJoint()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Both governments:by] recognize the assembly as [the only legitimate parliament of Peru:what].")
              .rejects("Chilean President Gabriel Boric is recognized as a reader."));
}
