package org.designvault.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.explore.Scene.Line;
import org.designvault.explore.Scene.Place;
import org.designvault.explore.View.Opened;
import org.designvault.explore.View.Way;
import org.designvault.pattern.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SceneTests {
  private static final Sketch STAR =
      Sketch.of(
          "a requires b",
          "b requires c",
          "b requires d",
          "b requires e",
          "e requires f",
          "f requires g");

  @Test
  void pictureOfNothingIsEmpty() {
    Scene scene =
        STAR.explorer().view(new View(List.of(), 1, 9, null, null, List.of(), List.of(), null));
    assertThat(scene.places()).isEmpty();
    assertThat(scene.relations()).isEqualTo(Terms.relationsOfEntries());
  }

  @Test
  void eachPlaceSaysHowMuchOfWhatSurroundsItIsThere() {
    Scene scene = view(List.of(), List.of(), null);
    assertThat(names(scene)).containsExactly("a", "b");
    Place b = scene.places().getLast();
    assertThat(b.shown()).isEqualTo(1);
    assertThat(b.more()).isEqualTo(3);
    assertThat(b.steps()).isEqualTo(1);
  }

  @Test
  void openingBringsSoManyMoreNeighbours() {
    Scene scene = view(List.of(new Opened("pattern/b", 2)), List.of(), null);
    assertThat(names(scene)).containsExactly("a", "b", "c", "d");
    assertThat(scene.places().get(1).more()).isEqualTo(1);
  }

  @Test
  void nodesAreOpenedInTheOrderInWhichTheyCameToBeSeen() {
    List<Opened> opened =
        List.of(new Opened("pattern/b", 9), new Opened("pattern/e", 1), new Opened("pattern/f", 1));
    assertThat(names(view(opened, List.of(), null)))
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
    assertThat(names(view(opened.reversed(), List.of(), null))).doesNotContain("f", "g");
  }

  @Test
  void whatIsNotWantedIsLeftOutButForCenters() {
    List<Opened> opened = List.of(new Opened("pattern/b", 9));
    Scene scene = view(opened, List.of("pattern/b", "pattern/a"), null);
    assertThat(names(scene)).containsExactly("a", "c", "d", "e");
    assertThat(scene.places()).extracting(Place::steps).containsExactly(0, -1, -1, -1);
    assertThat(scene.places().getFirst().more()).isEqualTo(1);
  }

  @Test
  void pathIsLaidOverThePicture() {
    Scene scene = view(List.of(), List.of(), new Way("pattern/a", "pattern/f", 0));
    assertThat(names(scene)).containsExactly("a", "b", "e", "f");
    assertThat(scene.places()).allMatch(Place::onWay);
    assertThat(scene.lines()).hasSize(3).allMatch(Line::onWay);
    assertThat(scene.ways()).hasSize(1);
  }

  @Test
  void choiceBeyondTheLastPathIsTheFirst() {
    Scene scene = view(List.of(), List.of(), new Way("pattern/a", "pattern/f", 7));
    assertThat(scene.places()).filteredOn(Place::onWay).hasSize(4);
  }

  @Test
  void endsThatDoNotHangTogetherStandAlone() {
    Scene scene =
        Sketch.of("a requires b", "x requires y")
            .explorer()
            .view(view(List.of(), new Way("pattern/a", "pattern/x", 0), null));
    assertThat(scene.ways()).isEmpty();
    assertThat(names(scene)).containsExactly("a", "b", "x");
    assertThat(scene.places().getLast().onWay()).isTrue();
  }

  @Test
  void nearestStayWhenThereIsMoreThanIsWantedAndTheNumberIsSaid() {
    Scene scene =
        STAR.explorer()
            .view(new View(List.of("pattern/b"), 2, 3, null, null, List.of(), List.of(), null));
    assertThat(names(scene)).containsExactly("b", "a", "c");
    assertThat(scene.within()).isEqualTo(6);
    assertThat(scene.missing()).isEqualTo(3);
    assertThat(scene.truncated()).isTrue();
  }

  @Test
  void whatWasOpenedOrRemovedIsNotMissing() {
    Scene scene =
        STAR.explorer()
            .view(
                new View(
                    List.of("pattern/b"),
                    1,
                    3,
                    null,
                    null,
                    List.of(new Opened("pattern/b", 9)),
                    List.of("pattern/c"),
                    null));
    assertThat(names(scene)).containsExactly("b", "a", "d", "e");
    assertThat(scene.missing()).isZero();
    assertThat(scene.truncated()).isFalse();
  }

  @Test
  void typesThatAreNotSeenAreNotCountedEither() {
    Sketch sketch = Sketch.of("a requires b", "a exposes-to c").kind("c", Kind.FAILURE_MODE);
    Scene scene = sketch.explorer().view(view(List.of(), null, List.of("pattern")));
    assertThat(names(scene)).containsExactly("a", "b");
    assertThat(scene.places().getFirst().more()).isZero();
  }

  @Test
  void aroundWhatIsNoEntryTheLinksThatItHasAreSeen() {
    Sketch sketch = Sketch.of("a requires b").resolves("a", "fail-fast");
    Scene scene =
        sketch
            .explorer()
            .view(
                new View(List.of("force/fail-fast"), 1, 9, null, null, List.of(), List.of(), null));
    assertThat(scene.relations())
        .containsAll(Terms.relationsOfEntries())
        .contains("resolves", "pulls-on")
        .doesNotContain("belongs-to", "helps");
    assertThat(scene.places())
        .extracting(place -> place.node().id())
        .containsExactly("force/fail-fast", "pattern/a", "quality/availability");
  }

  private static Scene view(List<Opened> opened, List<String> removed, @Nullable Way way) {
    return STAR.explorer()
        .view(new View(List.of("pattern/a"), 1, 40, null, null, opened, removed, way));
  }

  private static View view(List<Opened> opened, @Nullable Way way, @Nullable List<String> types) {
    return new View(List.of("pattern/a"), 1, 40, null, types, opened, List.of(), way);
  }

  private static List<String> names(Scene scene) {
    return scene.places().stream()
        .map(place -> place.node().id().substring("pattern/".length()))
        .toList();
  }
}
