package org.designvault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms keep their arrows and their libraries. There are no exceptions to any of these rules.
@AnalyzeClasses(packages = "org.designvault", importOptions = DoNotIncludeTests.class)
class HouseTests {

  @Test
  void roomsKeepTheirArrows() {
    ApplicationModules.of(DesignVault.class).verify();
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.designvault.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule jenaStaysInTheGraph = onlyIn("..graph..", "org.apache.jena..");

  @ArchTest
  static final ArchRule luceneStaysInTheSearch = onlyIn("..search..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule yamlAndSchemasStayInTheCatalogue =
      onlyIn("..catalogue..", "org.snakeyaml..", "com.networknt..");

  @ArchTest static final ArchRule commandsStayInTheCommandLine = onlyIn("..cli..", "picocli..");

  @ArchTest
  static final ArchRule webStaysInTheWeb =
      onlyIn(
          "..web..",
          "org.springframework.web..",
          "org.springframework.http..",
          "jakarta.servlet..",
          "org.thymeleaf..",
          "io.swagger..",
          "org.springdoc..");

  @ArchTest
  static final ArchRule wordsAndRankingArePlainJava =
      classes()
          .that()
          .resideInAnyPackage("..pattern..", "..recommend..", "..vocabulary..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.springframework.modulith..",
              "org.designvault.pattern..",
              "org.designvault.vocabulary..",
              "org.designvault.facts..",
              "org.designvault.recommend..");

  @ArchTest
  static final ArchRule enginesAreNeverSeen =
      classes()
          .that()
          .resideInAPackage("..graph.jena..")
          .should()
          .notBePublic()
          .because("an engine is chosen by name");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();

  /// Nested classes may have to keep a library's contract.
  @ArchTest
  static final ArchRule nothingHasSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areTopLevelClasses()
          .and()
          .haveNameMatching("set[A-Z].*")
          .should()
          .bePublic()
          .andShould()
          .haveRawReturnType(void.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
