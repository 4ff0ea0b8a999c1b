package io.github.summitry.parsers.facts;

import java.util.ArrayList;
import java.util.List;

/** A way of reporting something, which brings the sentences that prove it. */
interface ProvedRule {
  /** Returns its name, which evidence carries. */
  String id();

  /** Returns sentences in which it must find something, marked with what. */
  List<String> matches();

  /** Returns sentences in which it must find nothing. */
  List<String> rejects();

  /** Returns the rules of families in their order. */
  static <R extends ProvedRule> List<R> together(List<List<R>> families) {
    List<R> rules = new ArrayList<>();
    for (List<R> family : families) {
      rules.addAll(family);
    }
    return List.copyOf(rules);
  }
}
