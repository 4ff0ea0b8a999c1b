package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything public has a comment. What comments say, the compiler checks in every build; of what
 * is missing it would ask for a {@code @return} as well, where the one sentence says it.
 */
class JavadocTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"core", "seeds", "parsers", "examples", "spring", "spark"})
  void isThereForEverythingPublic(String module) throws IOException {
    assertThat(uncommented(sources(Path.of("..", module, "src/main/java")))).isEmpty();
  }

  @Test
  void isMissedWhereThereIsNone() throws IOException {
    String text =
        """
        public interface Port {
          int berths();
          class Pier {}
          /** Days. */
          enum Day { MONDAY }
          /** A ship. */
          final class Ship {
            int crew;
            public int length;
            protected Ship() {}
            private void sink() {}
            @Override public String toString() { return ""; }
          }
        }
        """;
    Path file = Files.writeString(folder.resolve("Port.java"), text);
    assertThat(uncommented(List.of(file)))
        .containsExactly(
            file + ": Port",
            file + ": berths",
            file + ": Pier",
            file + ": MONDAY",
            file + ": length",
            file + ": <init>");
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertThat(sources).isNotEmpty();
      return sources;
    }
  }

  private static List<String> uncommented(List<Path> sources) throws IOException {
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              COMPILER.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new PublicMembers(DocTrees.instance(task), found).scan(unit, false);
      }
      return found;
    }
  }

  /** Visits what other packages see; the argument is whether the type around it is an interface. */
  private static final class PublicMembers extends TreePathScanner<Void, Boolean> {
    private final DocTrees comments;
    private final List<String> found;

    PublicMembers(DocTrees comments, List<String> found) {
      this.comments = comments;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Boolean inInterface) {
      if (isPublic(type.getModifiers(), inInterface)) {
        look(type.getSimpleName());
        super.visitClass(type, type.getKind() == Tree.Kind.INTERFACE);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean inInterface) {
      boolean inherits =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
      if (isPublic(method.getModifiers(), inInterface) && !inherits) {
        look(method.getName());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Boolean inInterface) {
      if (isPublic(field.getModifiers(), inInterface)) {
        look(field.getName());
      }
      return null;
    }

    private static boolean isPublic(ModifiersTree modifiers, boolean inInterface) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private void look(CharSequence name) {
      if (comments.getDocComment(getCurrentPath()) == null) {
        found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
      }
    }
  }
}
