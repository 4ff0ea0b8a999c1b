package io.github.summitry;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The types of the library that Jackson looks into when it reads or writes some of them. */
final class Reflected {
  private final SortedMap<String, Class<?>> types = new TreeMap<>();

  static SortedMap<String, Class<?>> from(Class<?>... roots) {
    Reflected reflected = new Reflected();
    Arrays.stream(roots).forEach(reflected::add);
    return reflected.types;
  }

  private void add(Type type) {
    if (type instanceof ParameterizedType generic) {
      add(generic.getRawType());
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
    } else if (type instanceof Class<?> plain
        && plain.getName().startsWith("io.github.summitry.")
        && types.put(plain.getName(), plain) == null) {
      addWhatItHolds(plain);
    }
  }

  private void addWhatItHolds(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())) {
        add(method.getGenericReturnType());
      }
    }
    JsonDeserialize built = type.getAnnotation(JsonDeserialize.class);
    if (built != null) {
      Class<?> builder = built.builder();
      add(builder);
      add(builder.getSuperclass());
      add(builder.getSuperclass().getDeclaringClass());
    }
    if (type.getSuperclass() != null) {
      add(type.getSuperclass());
    }
    Arrays.stream(type.getInterfaces()).forEach(this::add);
  }
}
