package io.github.summitry.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a JSON object, in the order in which they were put; what is absent is left out. */
final class Fields {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  static Fields of(String name, Object value) {
    return new Fields().with(name, value);
  }

  Fields with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  Fields withAny(String name, Optional<?> value) {
    value.ifPresent(present -> fields.put(name, present));
    return this;
  }

  Fields withAny(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
    return this;
  }

  Map<String, Object> map() {
    return fields;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Returns the object as one line of JSON, well-formed, whatever its texts hold. */
  String json() {
    return WellFormed.text(MAPPER.writeValueAsString(fields));
  }
}
