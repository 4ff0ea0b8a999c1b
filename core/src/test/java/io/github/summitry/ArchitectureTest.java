package io.github.summitry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.summitry");

  private static final String VALUES = "io.github.summitry";
  private static final String CORPUS = "io.github.summitry.corpus";
  private static final String EXPORT = "io.github.summitry.export";

  @Test
  void valuesKnowNothingOfWhoReadsThem() {
    restsOn(VALUES);
  }

  @Test
  void aCorpusKnowsNothingOfItsExports() {
    restsOn(CORPUS, VALUES);
    restsOn(EXPORT, CORPUS, VALUES);
  }

  private static void restsOn(String floor, String... below) {
    classes()
        .that()
        .resideInAPackage(floor)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    floor,
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..")
                .or(resideInAnyPackage(below)))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("io.github.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Manager|Impl|Helper)(\\$.*)?|.*\\.Abstract[A-Z].*")
        .check(CORE);
  }
}
