package io.github.summitry;

/** How firm a pledge is, from weakest to strongest; compare with {@link #compareTo}. */
public enum Firmness {
  /** Discussed, explored, exchanged views on doing something. */
  DISCUSSED,
  /** Expressed hope, expects, wishes, looks forward to future action or ties. */
  HOPED,
  /** Affirmed a value or a stance, agreed on an importance or a need; no new action. */
  AFFIRMED,
  /** Proposed, asked, called for, urged, invited: wants the other side to act. */
  PROPOSED,
  /** Expressed willingness, readiness or intent; will consider, will try. */
  OFFERED,
  /** Agreed to an action, decided, accepted; "will" in a document of the parties. */
  AGREED,
  /** Pledged, promised, vowed, committed itself; "will" said as a promise. */
  PLEDGED,
  /** Concluded negotiations; adopted, launched, established, upgraded: done. */
  CONCLUDED,
  /** Signed, exchanged or initialled an instrument. */
  SIGNED
}
