package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first project, as {@code docs/START.md} tells of it. */
class StartPageTest {
  @TempDir Path folder;

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/START.md")));
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }

  @Test
  void itsProgramPrintsWhatItSays() throws Exception {
    Path file = Files.writeString(folder.resolve("Desk.java"), block("java"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all,-classfile",
                "-Werror",
                "-proc:none",
                file.toString());
    assertThat(status).as("it compiles without a warning").isZero();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      assertThat(Program.printed(loader.loadClass("Desk")))
          .containsExactlyElementsOf(block("text").lines().toList());
    }
  }

  /** The README and the page name the version that a checkout installs. */
  @Test
  void theCoordinatesAreThoseOfThisVersion() throws IOException {
    Matcher version =
        Pattern.compile("<version>(.*?)</version>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(version.find()).isTrue();
    String coordinates =
        "<artifactId>summitry-parsers</artifactId><version>" + version.group(1) + "</version>";
    for (String page : new String[] {"../README.md", "../docs/START.md"}) {
      assertThat(Files.readString(Path.of(page)).replaceAll(">\\s+<", "><")).contains(coordinates);
    }
  }
}
