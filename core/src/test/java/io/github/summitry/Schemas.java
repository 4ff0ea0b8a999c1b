package io.github.summitry;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** JSON Schemas (draft 2020-12) of the types that the library writes as JSON. */
final class Schemas {
  private static final Map<Class<?>, String> FORMS =
      Map.of(
          Actor.class, "^[A-Z][A-Z0-9_]{1,31}$",
          Period.class, "^P(\\d+[YMD])+$",
          PartialDate.class, "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
          PublicationTime.class,
              "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}))?)?)?$");

  private static final SchemaGenerator GENERATOR = generator();

  private Schemas() {}

  /** Returns the schema of a type's JSON. */
  static JsonNode of(Class<?> type) {
    return GENERATOR.generateSchema(type);
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
    config
        .with(
            Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
            Option.GETTER_METHODS,
            Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.PLAIN_DEFINITION_KEYS)
        .without(
            Option.FLATTENED_OPTIONALS,
            Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
            Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
            Option.PUBLIC_NONSTATIC_FIELDS);
    config
        .forMethods()
        .withIgnoreCheck(method -> !isProperty(method))
        .withPropertyNameOverrideResolver(Schemas::name)
        .withTargetTypeOverridesResolver(Schemas::content)
        .withRequiredCheck(Schemas::isRequired);
    config
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> Integer.compare(position(one), position(other)))
        .withCustomDefinitionProvider(Schemas::writtenAsText)
        .withDefinitionNamingStrategy((key, context) -> simpleName(key.getType().getErasedType()));
    return new SchemaGenerator(config.build());
  }

  private static boolean isProperty(MethodScope method) {
    Method member = method.getRawMember();
    if (method.getArgumentCount() > 0 || member.isAnnotationPresent(JsonIgnore.class)) {
      return false;
    }
    return Modifier.isAbstract(member.getModifiers())
        || member.isAnnotationPresent(JsonProperty.class)
        || isComponent(member);
  }

  private static boolean isRequired(MethodScope method) {
    Method member = method.getRawMember();
    return !member.getReturnType().equals(Optional.class)
        && !member.isAnnotationPresent(JsonInclude.class); // on a list: left out when empty
  }

  private static boolean isComponent(Method member) {
    return member.getDeclaringClass().isRecord()
        && Arrays.stream(member.getDeclaringClass().getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(member));
  }

  /** What is absent is left out, so an optional value is written as the value. */
  private static List<ResolvedType> content(MethodScope method) {
    ResolvedType type = method.getType();
    return type.isInstanceOf(Optional.class)
        ? type.typeParametersFor(Optional.class)
        : List.of(type);
  }

  private static String name(MemberScope<?, ?> member) {
    return member.getDeclaredName().replace("()", "");
  }

  private static int position(MemberScope<?, ?> member) {
    JsonPropertyOrder order =
        member
            .getDeclarationDetails()
            .getSchemaTargetType()
            .getErasedType()
            .getAnnotation(JsonPropertyOrder.class);
    return order == null ? 0 : List.of(order.value()).indexOf(name(member));
  }

  /**
   * A class with a form, or that Jackson writes through one method, is a text in JSON, an enum its
   * constants.
   */
  private static CustomDefinition writtenAsText(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    Optional<Method> value =
        Stream.of(raw.getMethods()).filter(m -> m.isAnnotationPresent(JsonValue.class)).findFirst();
    if (value.isEmpty() && !FORMS.containsKey(raw)) {
      return null;
    }
    var text = context.getGeneratorConfig().createObjectNode().put("type", "string");
    if (raw.isEnum()) {
      var constants = text.putArray("enum");
      for (Object constant : raw.getEnumConstants()) {
        constants.add(invoke(value.get(), constant));
      }
    }
    Optional.ofNullable(FORMS.get(raw)).ifPresent(form -> text.put("pattern", form));
    return new CustomDefinition(text);
  }

  private static String invoke(Method value, Object constant) {
    try {
      return String.valueOf(value.invoke(constant));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String simpleName(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : simpleName(outer) + "." + type.getSimpleName();
  }
}
