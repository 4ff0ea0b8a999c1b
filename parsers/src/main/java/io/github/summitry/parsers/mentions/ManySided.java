package io.github.summitry.parsers.mentions;

/** What a meeting of more than two sides is called. */
public final class ManySided {
  private static final String[] THREE = {"trilateral", "three-way", "tripartite", "three-party"};
  private static final String[] MORE = {"multilateral", "four-way", "quadrilateral"};

  private ManySided() {}

  /** {@code trilateral}, {@code three-way talks}: whether a node begins so. */
  public static boolean isOfThree(Node node) {
    for (String word : THREE) {
      if (node.lower().startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node has such a word in it. */
  public static boolean isIn(Node node) {
    return isIn(THREE, node.lower()) || isIn(MORE, node.lower());
  }

  private static boolean isIn(String[] words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
