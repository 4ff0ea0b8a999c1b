package io.github.summitry.parsers;

/** A program that reads one article and ends. */
final class FirstArticle {
  private FirstArticle() {}

  public static void main(String[] args) {
    String text = SpeedText.SHORT.texts().iterator().next();
    if (ArticleReader.create().read("first.txt", text).summits().isEmpty()) {
      throw new IllegalStateException("the article tells of a summit");
    }
  }
}
