package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What officials are charged with: an agreement of those who send them. */
final class MandateRules {
  private MandateRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "instruct",
                  AGREED,
                  "{instruct}|{order}|{task}|{direct}|{charge}|{entrust}|{assign} .. to|with")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] instructed their ministers to [remove the barriers by May:what].",
                  "[Mongolia and Russia:by] instructed their ministers to [hold the first meeting of a committee on fish:what].",
                  "[Mongolia and Russia:by] tasked their officials to [draw up a plan:what].",
                  "[Mongolia and Russia:by] charged their ministers with [drawing up a plan:what].")
              .rejects("South Korea instructed its ministers to save energy."),
          rule(
                  "ask-officials",
                  AGREED,
                  "{ask}|{tell} their .. {OFFICE}|{government}|{staff}|{team} to")
              .onlyJoint()
              .matches("[Mongolia and Russia:by] told their ministers to [draw up a plan:what].")
              .rejects("Mongolia told its ministers to save energy."),
          rule(
                  "be-instructed",
                  AGREED,
                  "{instruct}|{order}|{task}|{direct}|{charge}|{entrust} to|with")
              .passive()
              .of("{OFFICE}|{GROUP}|{official}")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. Their [ministers were instructed to draw up a plan:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. Reporters were told to leave."),
          rule(
                  "be-told",
                  AGREED,
                  "{tell}|{ask} to {draw_up}|{come_up_with}|{work_out}|{prepare}|{look_into}|{speed_up}|{ADVANCE}|{PROVIDE}|{LAUNCH}|{CONCLUDE}")
              .passive()
              .of("{OFFICE}|{GROUP}|{official}")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. Their [ministers have been told to draw up a list:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. Reporters were told to leave."));
}
