/** What articles on summit diplomacy say, as immutable values with JSON. */
module io.github.summitry.core {
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires transitive com.fasterxml.jackson.annotation;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports io.github.summitry;
  exports io.github.summitry.corpus;
  exports io.github.summitry.export;

  opens io.github.summitry to
      tools.jackson.databind;
  opens io.github.summitry.corpus to
      tools.jackson.databind;
}
