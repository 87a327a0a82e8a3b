package org.designvault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms keep their arrows and their libraries. There are no exceptions to any of these rules.
class HouseTests {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.designvault");

  @Test
  void roomsKeepTheirArrows() {
    ApplicationModules.of(DesignVault.class).verify();
  }

  @Test
  void packagesHaveNoCycles() {
    ArchRule rule = slices().matching("org.designvault.(**)").should().beFreeOfCycles();
    rule.check(HOUSE);
  }

  @Test
  void jenaStaysInTheGraph() {
    ArchRule rule = onlyIn("..graph..", "org.apache.jena..");
    rule.check(HOUSE);
  }

  @Test
  void fusekiStaysInARoomOfItsOwn() {
    ArchRule rule = onlyIn("..graph.fuseki..", "org.apache.jena.fuseki..");
    rule.check(HOUSE);
  }

  @Test
  void neo4jStaysInARoomOfItsOwn() {
    ArchRule rule = onlyIn("..graph.neo4j..", "org.neo4j..", "org.springframework.boot.neo4j..");
    rule.check(HOUSE);
  }

  @Test
  void luceneStaysInTheSearch() {
    ArchRule rule = onlyIn("..search..", "org.apache.lucene..");
    rule.check(HOUSE);
  }

  @Test
  void yamlAndSchemasStayInTheCatalogue() {
    ArchRule rule = onlyIn("..catalogue..", "org.snakeyaml..", "com.networknt..");
    rule.check(HOUSE);
  }

  @Test
  void commandsStayInTheCommandLine() {
    ArchRule rule = onlyIn("..cli..", "picocli..");
    rule.check(HOUSE);
  }

  @Test
  void agentsAreSpokenToInOneRoom() {
    ArchRule rule =
        onlyIn("..agent..", "org.springframework.ai..", "io.modelcontextprotocol..", "reactor..");
    rule.check(HOUSE);
  }

  @Test
  void webStaysInTheWeb() {
    ArchRule rule =
        onlyIn(
            "..web..",
            "org.springframework.web..",
            "org.springframework.http..",
            "org.thymeleaf..",
            "io.swagger..",
            "org.springdoc..");
    rule.check(HOUSE);
  }

  /// What leaves the machine, leaves it there, and only when somebody has configured it.
  @Test
  void onlyOneRoomCallsOut() {
    ArchRule rule = onlyIn("org.designvault.embedding..", "java.net.http..");
    rule.check(HOUSE);
  }

  /// Fuseki is a filter of servlets.
  @Test
  void servletsStayAtTheDoor() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..graph.fuseki..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..");
    rule.check(HOUSE);
  }

  @Test
  void wordsAndRankingArePlainJava() {
    ArchRule rule =
        classes()
            .that()
            .resideInAnyPackage(
                "..pattern..", "..recommend..", "..vocabulary..", "org.designvault.explore..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.jspecify..",
                "org.springframework.modulith..",
                "org.designvault.pattern..",
                "org.designvault.vocabulary..",
                "org.designvault.facts..",
                "org.designvault.recommend..",
                "org.designvault.explore..");
    rule.check(HOUSE);
  }

  @Test
  void enginesAreNeverSeen() {
    ArchRule rule =
        classes()
            .that()
            .resideInAnyPackage("..graph.jena..", "..graph.neo4j..")
            .should()
            .notBePublic()
            .because("an engine is chosen by name");
    rule.check(HOUSE);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    ArchRule rule =
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
    rule.check(HOUSE);
  }

  @Test
  void nothingStaticChanges() {
    ArchRule rule = fields().that().areStatic().should().beFinal();
    rule.check(HOUSE);
  }

  /// Nested classes may have to keep a library's contract.
  @Test
  void nothingHasSetters() {
    ArchRule rule =
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
    rule.check(HOUSE);
  }

  @Test
  void namesSayWhatAThingIs() {
    ArchRule rule =
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
    rule.check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    ArchRule rule =
        classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
    rule.check(HOUSE);
  }

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
