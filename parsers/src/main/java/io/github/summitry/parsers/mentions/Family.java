package io.github.summitry.parsers.mentions;

/** What kinds of act a verb, and of thing a noun, of the lexicons can mean. */
public enum Family {
  /** A verb: {@code accept, accede, embrace}. */
  ACCEPT,
  /** A verb: {@code adopt, issue, pass}. */
  ADOPT,
  /** A verb: {@code widen, reopen, ease}. */
  ADVANCE,
  /** A verb: {@code affirm, accentuate, appreciate}. */
  AFFIRM,
  /** A verb: {@code agree, assent, concur}. */
  AGREE,
  /** A verb: {@code arrange, book, coordinate}. */
  ARRANGE,
  /** A verb: {@code attend, participate, take part}. */
  ATTEND,
  /** A verb: {@code cancel, abandon, abort}. */
  CANCEL,
  /** A verb: {@code conclude, clinch, finalize}. */
  CONCLUDE,
  /** A verb: {@code condemn, blast, castigate}. */
  CONDEMN,
  /** A verb: {@code decide, choose, determine}. */
  DECIDE,
  /** A verb: {@code depart, embark, fly}. */
  DEPART,
  /** A verb: {@code discuss, address, brainstorm}. */
  DISCUSS,
  /** A verb: {@code express, air, articulate}. */
  EXPRESS,
  /** A verb: {@code happen, coincide, ensue}. */
  HAPPEN,
  /** A verb: {@code hold, chair, co-chair}. */
  HOLD,
  /** A verb: {@code hope, anticipate, aspire}. */
  HOPE,
  /** A verb: {@code invite, reinvite}. */
  INVITE,
  /** A verb: {@code launch, activate, create}. */
  LAUNCH,
  /** A verb: {@code meet, assemble, converse}. */
  MEET,
  /** A verb: {@code accompany, arrive, become}. */
  MOVE,
  /** A verb: {@code offer, dangle, tender}. */
  OFFER,
  /** A verb: {@code phone, hotline call, phone call}. */
  PHONE,
  /** A verb: {@code pledge, commit, guarantee}. */
  PLEDGE,
  /** A verb: {@code postpone, adjourn, defer}. */
  POSTPONE,
  /** A verb: {@code proceed, combine, hasten}. */
  PROCEED,
  /** A verb: {@code propose, advocate, float}. */
  PROPOSE,
  /** A verb: {@code provide, build, contribute}. */
  PROVIDE,
  /** A verb: {@code come first, come last, come next}. */
  QUEUE,
  /** A verb: {@code fill, top, round off}. */
  RANK,
  /** A verb: {@code refuse, balk, decline}. */
  REFUSE,
  /** A verb: {@code identify, name, specify}. */
  REMARK,
  /** A verb: {@code request, appeal, beg}. */
  REQUEST,
  /** A verb: {@code say, accuse, add}. */
  SAY,
  /** A verb: {@code seek, aim, attempt}. */
  SEEK,
  /** A verb: {@code sign, autograph, cosign}. */
  SIGN,
  /** A verb: {@code stop, avoid, fail}. */
  STOP,
  /** A verb: {@code support, applaud, back}. */
  SUPPORT,
  /** A verb: {@code tolerate, allow, condone}. */
  TOLERATE,
  /** A verb: {@code upgrade, elevate, promote}. */
  UPGRADE,
  /** A noun: {@code avenue, cooperation, coordination}. */
  ACTION_N,
  /** A noun: {@code agreement, breakthrough, compromise}. */
  AGREEMENT,
  /** A noun: {@code audience, brush-by, chat}. */
  BRIEF,
  /** A noun: {@code colleague, friend, head}. */
  COUNTED,
  /** A noun: {@code document, CEPA, EPA}. */
  DOCUMENT,
  /** A noun: {@code hope, ambition, anticipation}. */
  HOPE_N,
  /** A noun: {@code navy, central bank, university}. */
  INSTITUTION,
  /** A noun: {@code meal, banquet, breakfast}. */
  MEAL,
  /** A noun: {@code meeting, confab, conversation}. */
  MEETING,
  /** A noun: {@code access, aid, air}. */
  MODIFIER,
  /** A noun: {@code observer, activist, analyst}. */
  OBSERVER,
  /** A noun: {@code ceremony, concert, conference}. */
  OTHER_MEETING,
  /** A noun: {@code Koreas, ally, bloc}. */
  PARTY,
  /** A noun: {@code pledge, assurance, dedication}. */
  PLEDGE_N,
  /** A noun: {@code preparation, arrangement, groundwork}. */
  PREPARATION_N,
  /** A noun: {@code address, announcement, briefing}. */
  PRESS,
  /** A noun: {@code proposal, appeal, counteroffer}. */
  PROPOSAL_N,
  /** A noun: {@code prospect, chance, likelihood}. */
  PROSPECT_N,
  /** A noun: {@code agenda, calendar, diary}. */
  ROW,
  /** A noun: {@code adviser, agency, aide}. */
  SPEAKER,
  /** A noun: {@code statement, communique, declaration}. */
  STATEMENT,
  /** A noun: {@code support, advocacy, approval}. */
  SUPPORT_N,
  /** A noun: {@code area, ban, date}. */
  TOPIC_N,
  /** A noun: {@code turn}. */
  TURN,
  /** A noun: {@code telesummit, teleconference, online talks}. */
  VIDEO,
  /** A noun: {@code view, alarm, appreciation}. */
  VIEW_N,
  /** A noun: {@code will, aim, eagerness}. */
  WILL_N
}
