package io.github.summitry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.summitry.corpus.ClaimCheck;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Keyword;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.PledgeThread;
import io.github.summitry.corpus.Principal;
import io.github.summitry.corpus.Reported;
import io.github.summitry.corpus.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a native image must be told: the jar lists the types that Jackson looks into, and nothing
 * else here asks for a type at run time.
 */
class ReachabilityTest {
  private static final String LISTED =
      "/META-INF/native-image/io.github.summitry/summitry-core/reachability-metadata.json";
  private static final Path WRITTEN = Path.of("target", "reachability-metadata.json");

  private static final List<String> READ =
      List.of("io/github/summitry/corpus/*.tsv", "io/github/summitry/export/*.jsonld");

  private static final SortedMap<String, Class<?>> TYPES =
      Reflected.from(
          Report.class,
          Reported.class,
          Meeting.class,
          PledgeThread.class,
          ClaimCheck.class,
          Principal.class,
          Keyword.class);

  @Test
  void theTypesOfTheJsonAreListed() throws IOException {
    Map<String, Object> metadata = new TreeMap<>();
    metadata.put("reflection", TYPES.keySet().stream().map(ReachabilityTest::wholly).toList());
    metadata.put("resources", READ.stream().map(glob -> Map.of("glob", glob)).toList());
    String json =
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(metadata)
                .replace("\r\n", "\n")
            + "\n";
    Files.writeString(WRITTEN, json);
    assertThat(listed())
        .as("If the change is meant, copy " + WRITTEN + " over it.")
        .isEqualTo(json);
  }

  @Test
  void theFilesThatItReadsAreListed() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Report.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
      assertThat(files.filter(Files::isRegularFile).map(classes::relativize))
          .filteredOn(file -> !file.toString().matches(".*(\\.class|\\.schema\\.json)"))
          .isNotEmpty()
          .allMatch(file -> READ.stream().anyMatch(glob -> matches(glob, file)));
    }
  }

  private static boolean matches(String glob, Path file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(file);
  }

  @Test
  void jacksonLooksIntoNoOthers() {
    Set<String> seen = new TreeSet<>();
    JsonMapper mapper =
        JsonMapper.builder()
            .annotationIntrospector(
                new JacksonAnnotationIntrospector() {
                  @Override
                  public VisibilityChecker findAutoDetectVisibility(
                      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
                    seen.add(type.getRawType().getName());
                    return super.findAutoDetectVisibility(config, type, checker);
                  }
                })
            .build();
    Report report = JsonLinesTest.full();
    assertThat(mapper.readValue(mapper.writeValueAsString(report), Report.class)).isEqualTo(report);
    Corpus corpus = Corpus.of(List.of(report));
    Stream.of(
            corpus.meetings(),
            corpus.pledges(),
            corpus.quotes(),
            corpus.leaders(),
            corpus.threads(),
            corpus.claims(),
            corpus.concordance("d", 3))
        .flatMap(Selection::stream)
        .forEach(mapper::writeValueAsString);
    seen.removeIf(type -> !type.startsWith("io.github.summitry."));
    assertThat(seen)
        .contains("io.github.summitry.ImmutableSummit", "io.github.summitry.corpus.PledgeStep")
        .isSubsetOf(TYPES.keySet());
  }

  private static Map<String, Object> wholly(String type) {
    Map<String, Object> entry = new TreeMap<>();
    entry.put("type", type);
    entry.put("allDeclaredConstructors", true);
    entry.put("allDeclaredFields", true);
    entry.put("allDeclaredMethods", true);
    return entry;
  }

  private static String listed() throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(LISTED)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void nothingElseIsAskedForAtRunTime() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.summitry"));
  }
}
