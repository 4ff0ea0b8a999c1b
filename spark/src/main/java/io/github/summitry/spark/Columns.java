package io.github.summitry.spark;

import io.github.summitry.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The columns that the library's JSON becomes, after the JSON Schemas in its jar. */
final class Columns {
  private final JsonNode schema;

  private Columns(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * Returns the columns of the objects that a schema describes; those that are not required may be
   * null.
   *
   * @param schema its file's name beside {@link Report}, without the ending: {@code meeting}
   */
  static StructType of(String schema) {
    String file = schema + ".schema.json";
    try (InputStream in = Report.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no such resource beside " + Report.class.getName());
      }
      JsonNode root = JsonMapper.shared().readTree(in);
      return new Columns(root).struct(root);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private StructType struct(JsonNode object) {
    StructType columns = new StructType();
    for (var property : object.path("properties").properties()) {
      columns = columns.add(property.getKey(), type(property.getValue()));
    }
    return columns;
  }

  private DataType type(JsonNode node) {
    JsonNode reference = node.path("$ref");
    if (reference.isString()) {
      return type(schema.at(reference.stringValue().substring(1)));
    }
    return switch (node.path("type").stringValue("")) {
      case "object" -> struct(node);
      case "array" -> DataTypes.createArrayType(type(node.path("items")));
      case "boolean" -> DataTypes.BooleanType;
      case "integer" -> DataTypes.IntegerType;
      default -> DataTypes.StringType;
    };
  }
}
