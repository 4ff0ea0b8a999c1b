/** The articles the project started from, beside what they say. */
module io.github.summitry.seeds {
  requires static transitive org.jspecify;

  exports io.github.summitry.seeds;
}
