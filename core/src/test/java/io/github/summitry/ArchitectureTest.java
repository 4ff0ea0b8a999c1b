package io.github.summitry;

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

  @Test
  void valuesKnowNothingOfWhoReadsThem() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "io.github.summitry",
            "com.fasterxml.jackson.annotation..",
            "tools.jackson..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
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
