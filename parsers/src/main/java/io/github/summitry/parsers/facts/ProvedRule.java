package io.github.summitry.parsers.facts;

import java.util.List;

/** A way of reporting something, which brings the sentences that prove it. */
interface ProvedRule {
  /** Returns its name, which evidence carries. */
  String id();

  /** Returns sentences in which it must find something, marked with what. */
  List<String> matches();

  /** Returns sentences in which it must find nothing. */
  List<String> rejects();
}
