package org.designvault.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTests {
  private static final String LANTERN = FaultyFolder.HOME + "lantern.md";

  @TempDir Path one;
  @TempDir Path other;

  @Test
  void isTheStartOfADigestOverPathsAndDigests() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("data/b.md", "two\n".getBytes(StandardCharsets.UTF_8));
    files.put("data/a.md", "one\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Revision.of(files)).isEqualTo("1310156bd3a9b5db");
  }

  @Test
  void sameFilesHaveTheSameRevisionWhereverTheyLie() {
    assertThat(revision(one, LANTERN, "a")).isEqualTo(revision(other, LANTERN, "a"));
    assertThat(new CatalogueReader().read(Folders.below(Path.of("").toAbsolutePath())).revision())
        .isEqualTo(Shipped.catalogue().revision());
  }

  @Test
  void anotherByteIsAnotherRevision() {
    assertThat(revision(one, LANTERN, "a")).isNotEqualTo(revision(other, LANTERN, "b"));
  }

  @Test
  void anotherNameIsAnotherRevision() {
    assertThat(revision(one, LANTERN, "a"))
        .isNotEqualTo(revision(other, FaultyFolder.HOME + "lamp.md", "a"));
  }

  @Test
  void aByteMovedFromOneFileToTheNextIsAnotherRevision() {
    new FaultyFolder(one).written(FaultyFolder.HOME + "a.md", "xy");
    new FaultyFolder(other).written(FaultyFolder.HOME + "a.md", "x");
    assertThat(revision(one, FaultyFolder.HOME + "b.md", "z"))
        .isNotEqualTo(revision(other, FaultyFolder.HOME + "b.md", "yz"));
  }

  @Test
  void ontologyShapesContextAndSourcesTakePart() {
    String before = revision(one, LANTERN, "a");
    for (String file :
        new String[] {
          "ontology/a.ttl", "ontology/shapes/a.ttl", "ontology/context.jsonld", "data/sources.yaml"
        }) {
      String after = revision(one, file, "b");
      assertThat(after).as(file).isNotEqualTo(before);
      before = after;
    }
  }

  @Test
  void whatIsNotReadTakesNoPart() {
    String before = revision(one, LANTERN, "a");
    for (String file :
        new String[] {
          "README.md",
          "ontology/notes.txt",
          "ontology/shapes/old.jsonld",
          FaultyFolder.HOME + ".lantern.md",
          FaultyFolder.HOME + "lantern.md~",
          "data/evaluation/judged.yaml"
        }) {
      assertThat(revision(one, file, "b")).as(file).isEqualTo(before);
    }
  }

  private static String revision(Path root, String file, String text) {
    return new FaultyFolder(root).written(file, text).read().revision();
  }
}
