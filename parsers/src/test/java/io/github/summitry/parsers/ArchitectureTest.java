package io.github.summitry.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Imports run downwards: the reader, then sources, then outlets and facts, then pages and mentions,
 * then core's values.
 */
class ArchitectureTest {
  private static final String READER = "io.github.summitry.parsers";
  private static final String SOURCES = READER + ".sources..";
  private static final String OUTLETS = READER + ".outlets..";
  private static final String PAGES = READER + ".pages..";
  private static final String FACTS = READER + ".facts..";
  private static final String MENTIONS = READER + ".mentions..";

  private static final JavaClasses PARSERS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(READER);

  @Test
  void outletsKnowPagesOnly() {
    noClasses()
        .that()
        .resideInAPackage(OUTLETS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(READER, SOURCES, MENTIONS, FACTS)
        .check(PARSERS);
  }

  @Test
  void sourcesKnowPagesOnly() {
    noClasses()
        .that()
        .resideInAPackage(SOURCES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(READER, MENTIONS, FACTS)
        .check(PARSERS);
  }

  @Test
  void pagesKnowNoOutlet() {
    noClasses()
        .that()
        .resideInAPackage(PAGES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(READER, OUTLETS, MENTIONS, FACTS)
        .check(PARSERS);
  }

  @Test
  void mentionsKnowNothingAbove() {
    noClasses()
        .that()
        .resideInAPackage(MENTIONS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(READER, SOURCES, OUTLETS, PAGES, FACTS)
        .check(PARSERS);
  }

  @Test
  void factsAreReadFromMentions() {
    noClasses()
        .that()
        .resideInAPackage(FACTS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(READER, SOURCES, OUTLETS, PAGES)
        .check(PARSERS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.github.summitry.(**)").should().beFreeOfCycles().check(PARSERS);
  }

  @Test
  void onlyPagesAndContainersAreReadByOtherLibraries() {
    classes()
        .that()
        .resideOutsideOfPackages(PAGES, SOURCES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "io.github.summitry..", "org.jspecify.annotations..")
        .check(PARSERS);
  }

  @Test
  void containersAloneAreReadByLibraries() {
    classes()
        .that()
        .resideInAPackage(SOURCES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "io.github.summitry..",
            "org.jspecify.annotations..",
            "tools.jackson.core..",
            "org.netpreserve.jwarc..")
        .check(PARSERS);
  }

  /** The library of web archives is optional; the jar lists its type for native images. */
  @Test
  void onlyTheLibraryOfWebArchivesIsAskedForAtRunTime() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.summitry.parsers.sources.Containers")
        .should()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .check(PARSERS);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Manager|Impl|Helper)(\\$.*)?|.*\\.Abstract[A-Z].*")
        .check(PARSERS);
  }
}
