package org.designvault.web.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;

/// The map of the Explore page, as the library that draws it keeps it at its element.
record DrawnMap(Page page) {
  private static final String LIBRARY = "document.getElementById('map')._cyreg.cy";
  private static final String PLACES =
      ".nodes().map(it => [it.id(), ...['x', 'y'].map(axis => Math.round(it.position(axis)))]).sort()";

  /// The map, when it has been drawn.
  static DrawnMap of(Page page) {
    page.waitForSelector("#map[data-ready]");
    return new DrawnMap(page);
  }

  int nodes() {
    return ((Number) evaluate(".nodes().length")).intValue();
  }

  int links() {
    return ((Number) evaluate(".edges().length")).intValue();
  }

  /// Every node with its place, in whole units.
  Object places() {
    return evaluate(PLACES);
  }

  Object place(String node) {
    return evaluate(".getElementById('" + node + "').position()");
  }

  Object style(String node, String name) {
    return evaluate(".getElementById('" + node + "').style('" + name + "')");
  }

  /// Presses on a node where it is drawn.
  void click(String node) {
    BoundingBox box = page.locator("#map").boundingBox();
    Map<?, ?> place = (Map<?, ?>) evaluate(".getElementById('" + node + "').renderedPosition()");
    page.mouse().click(box.x + coordinate(place, "x"), box.y + coordinate(place, "y"));
  }

  private static double coordinate(Map<?, ?> place, String axis) {
    return place.get(axis) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private Object evaluate(String question) {
    return page.evaluate(LIBRARY + question);
  }
}
