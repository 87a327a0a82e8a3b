package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.web.page.Place.Row;
import org.junit.jupiter.api.Test;

class PlaceTests {
  private static final Place ASK = new Place(Row.MASTHEAD, 1, "/", "Ask");
  private static final Place FORCES = new Place(Row.MASTHEAD, 4, "/forces", "Forces");
  private static final Place ONTOLOGY = new Place(Row.FOOT, 3, "/ontology", "Ontology");

  @Test
  void eachRowHasItsOwnPlacesInTheirOrder() {
    List<Place> places = List.of(FORCES, ONTOLOGY, ASK);

    assertThat(Place.in(Row.MASTHEAD, places)).containsExactly(ASK, FORCES);
    assertThat(Place.in(Row.FOOT, places)).containsExactly(ONTOLOGY);
  }

  @Test
  void aLinkSaysWhetherItLeadsHereOrAboveHere() {
    assertThat(FORCES.current("/forces")).isEqualTo("page");
    assertThat(FORCES.current("/forces/fail-fast")).isEqualTo("true");
    assertThat(FORCES.current("/forcesome")).isNull();
    assertThat(ASK.current("/")).isEqualTo("page");
    assertThat(ASK.current("/forces")).isNull();
  }
}
