/** A program that reads articles. */
module consumer {
  requires io.github.summitry.parsers;
}
