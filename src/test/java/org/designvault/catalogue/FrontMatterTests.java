package org.designvault.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.designvault.catalogue.FaultyFolder.HOME;
import static org.designvault.catalogue.FaultyFolder.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each fault in the form of front matter is told with its place and what would be right.
class FrontMatterTests {
  private static final String PLAIN = "plain YAML without anchors (&), aliases (*) and tags (!)";
  private static final int DEEP = 100_000;

  @TempDir Path root;
  private FaultyFolder folder;

  @BeforeEach
  void anEmptyFolder() {
    folder = new FaultyFolder(root);
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearest() {
    assertFault(
        "unknown-key",
        25,
        "precondition",
        "precondition",
        "one of the keys id, name, kind, categories, aliases, coverage, intent, questions, forces,"
            + " effects, context, preconditions, verify, relations, knownUses, sources, replaces, reviewed",
        "did you mean 'preconditions'?");
  }

  @Test
  void anUnknownKeyOfAnEffectIsNamedWithTheNearest() {
    assertFault(
        "unknown-key-of-an-effect",
        21,
        "effects[2].strenght",
        "strenght",
        "one of the keys quality, strength, why, when, evidence, source",
        "did you mean 'strength'?");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertFault("missing-key", 1, "verify", "", "this key, it is missing", "");
  }

  @Test
  void aMissingKeyOfAnEffectIsNamedOnTheLineOfTheEffect() {
    assertFault(
        "missing-key-of-an-effect", 21, "effects[2].why", "", "this key, it is missing", "");
  }

  @Test
  void aTextIsNoList() {
    assertFault("wrong-type", 6, "aliases", "Lamp", "string found, array expected", "");
  }

  @Test
  void aNumberIsNoText() {
    assertFault("number-for-a-name", 3, "name", "42", "integer found, string expected", "");
  }

  @Test
  void aStrengthOutOfRangeIsRefused() {
    assertFault(
        "strength-out-of-range",
        21,
        "effects[2].strength",
        "-3",
        "must have a minimum value of -2",
        "");
  }

  @Test
  void anUnknownKindIsNamedWithTheNearest() {
    assertFault(
        "unknown-kind",
        4,
        "kind",
        "patern",
        "one of [\"pattern\",\"practice\",\"architecture-style\",\"algorithm\","
            + "\"data-structure\",\"principle\",\"failure-mode\",\"anti-pattern\"]",
        "did you mean 'pattern'?");
  }

  @Test
  void tooFewQuestionsAreCounted() {
    List<Fault> faults = folder.with("too-few-questions").faults();
    assertThat(faults)
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.file()).isEqualTo(HOME + "too-few-questions.md");
          assertThat(fault.line()).isEqualTo(8);
          assertThat(fault.key()).isEqualTo("questions");
          assertThat(fault.expected()).isEqualTo("must have at least 8 items but found 7");
        });
  }

  @Test
  void aKeyWrittenTwiceIsRefusedWhereItIsWrittenAgain() {
    assertFault("duplicate-key", 5, "name", "name", "each key once", "remove one of the two");
  }

  @Test
  void anAliasIsRefusedBeforeItIsFollowed() {
    assertThat(folder.with("alias-bomb").faults())
        .containsExactly(
            fault(
                "alias-bomb",
                6,
                "aliases",
                "",
                PLAIN,
                "quote a text that begins with one of these"),
            fault(
                "alias-bomb",
                17,
                "forces",
                "",
                PLAIN,
                "quote a text that begins with one of these"),
            fault("alias-bomb", 17, "forces[0]", "", PLAIN, "write out what it stands for"));
  }

  @Test
  void aTagIsRefused() {
    assertFault("tag", 4, "kind", "", PLAIN, "quote a text that begins with one of these");
  }

  @Test
  void listsInListsEndAtTheTwelfthLevel() {
    assertFault("too-deep", 6, "aliases" + "[0]".repeat(12), "", "at most 12 levels", "");
  }

  @Test
  void whatIsNoYamlSaysWhy() {
    assertFault("no-yaml", 33, "", "", "YAML", "found unexpected end of stream");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertFault("two-documents", 5, "", "---", "one document", "");
  }

  @Test
  void frontMatterMustBeThere() {
    assertFault("no-front-matter", 1, "", "", "front matter between two lines of ---", "");
  }

  @Test
  void frontMatterMustEnd() {
    assertFault("front-matter-without-end", 1, "", "", "front matter between two lines of ---", "");
  }

  @Test
  void anIdThatTheContextReadsAsSomethingElseIsRefused() {
    assertFault("effects", 2, "id", "effects", "a slug that is no term of context.jsonld", "");
  }

  @ParameterizedTest
  @MethodSource("termsWhereARelationNamesAnEntry")
  void noIdIsATermOfTheContextWhereARelationNamesAnEntry(String term) {
    String text = FaultyFolder.sound().replace("id: lantern", "id: " + term);
    assertThat(folder.written(HOME + term + ".md", text).faults())
        .containsExactly(
            fault(term, 2, "id", term, "a slug that is no term of context.jsonld", ""));
  }

  private static Stream<String> termsWhereARelationNamesAnEntry() {
    JsonNode context = new JsonMapper().readTree(Shipped.catalogue().context()).at("/@context");
    JsonNode relations = context.at("/relations/@context");
    return Stream.concat(context.propertyNames().stream(), relations.propertyNames().stream())
        .filter(Slug::isSlug)
        .distinct();
  }

  @Test
  void aBillionLaughsAreNotLaughed() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int level = 1; level < 10; level++) {
      String below = "*a" + (level - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(level, level, (below + ", ").repeat(8) + below));
    }
    assertThat(faultsOfFrontMatter(bomb.toString()))
        .extracting(Fault::key, Fault::expected)
        .containsExactly(tuple("a0", PLAIN), tuple("a1", PLAIN), tuple("a1[0]", PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "? - "})
  void yamlOfAnyDepthEndsInAFault(String level) {
    assertThat(faultsOfFrontMatter("aliases:\n " + level.repeat(DEEP) + "\n")).hasSize(1);
  }

  private List<Fault> faultsOfFrontMatter(String yaml) {
    String body = FaultyFolder.sound().split("(?m)^---$", 3)[2];
    return folder.written(HOME + "lantern.md", "---\n" + yaml + "---\n" + body).faults();
  }

  private void assertFault(
      String fixture, int line, String key, String value, String expected, String hint) {
    assertThat(folder.with(fixture).faults())
        .containsExactly(fault(fixture, line, key, value, expected, hint));
  }
}
