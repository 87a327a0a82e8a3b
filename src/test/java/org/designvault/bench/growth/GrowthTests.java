package org.designvault.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What is said of figures that were measured, on a file that was made up.
class GrowthTests {
  private static final List<String> LINES =
      List.of(
          "# Made up.",
          "dump\t100\tstatements\t6400\t",
          "jena\t100\tload\t2.0\t",
          "jena\t1000\tload\t20.0\t",
          "jena\t10000\tload\t200.0\t",
          "neo4j\t1000\tload\t1.0\t",
          "neo4j\t100\tload\t3.0\t",
          "neo4j\t1000\tload\t48.0\tagain",
          "neo4j\t10000\tload\t\tno memory: Java heap space",
          "tdb2\t100\tdisk\t1048576\t",
          "jena\t100\texplore-slowest\t0.25\trecommend");

  private static final Growth GROWTH = Growth.of(LINES);

  @Test
  void aCostThatGrowsWithTheEntriesHasTheExponentOne() {
    Slope slope = Slope.of(GROWTH.measured(Cost.LOAD, "jena")).orElseThrow();
    assertThat(slope.exponent()).isCloseTo(1, within(1e-9));
    assertThat(slope.off()).isCloseTo(1, within(1e-9));
    assertThat(slope.at(10_000_000))
        .allSatisfy(seconds -> assertThat(seconds).isCloseTo(200_000, within(1e-3)));
  }

  @Test
  void aFixedPartIsToldFromWhatAnEntryCosts() {
    Growth fixed = Growth.of(List.of("jena\t1000\theap\t51000\t", "jena\t10000\theap\t60000\t"));
    Slope slope = Slope.of(fixed.measured(Cost.HEAP, "jena")).orElseThrow();
    assertThat(slope.entry()).isCloseTo(1, within(1e-9));
    assertThat(slope.at(10_000_000).getLast()).isCloseTo(10_050_000, within(1e-3));
  }

  @Test
  void theLatestFigureOfAKindCounts() {
    Slope slope = Slope.of(GROWTH.measured(Cost.LOAD, "neo4j")).orElseThrow();
    assertThat(slope.exponent()).isCloseTo(Math.log10(16), within(1e-9));
    assertThat(slope.last()).isCloseTo(Math.log10(16), within(1e-9));
  }

  @Test
  void aPointOffTheLineSaysHowFar() {
    Growth bent =
        Growth.of(List.of("jena\t1\tload\t1\t", "jena\t10\tload\t1\t", "jena\t100\tload\t100\t"));
    Slope slope = Slope.of(bent.measured(Cost.LOAD, "jena")).orElseThrow();
    assertThat(slope.exponent()).isCloseTo(1, within(1e-9));
    assertThat(slope.off()).isCloseTo(Math.pow(10, 2 / 3.0), within(1e-9));
    assertThat(slope.last()).isCloseTo(2, within(1e-9));
  }

  @Test
  void oneSizeIsNoLine() {
    assertThat(Slope.of(GROWTH.measured(Cost.DISK, "tdb2"))).isEmpty();
  }

  @Test
  void whatCouldNotBeMeasuredIsSaidWithItsEvidence() {
    assertThat(Tables.of(GROWTH))
        .contains("| neo4j | 3 s | 48 s (again) | – |")
        .contains("neo4j, 10,000 entries: no memory: Java heap space")
        .contains("250 ms (recommend)");
  }

  @Test
  void theFileReadsAsItWasWritten() {
    assertThat(GROWTH.points())
        .hasSize(9)
        .allSatisfy(point -> assertThat(Point.of(point.line())).isEqualTo(point));
  }

  @Test
  void thePictureHasAPointForEachFigureAndALabelForEachLine() throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Picture.of(GROWTH))));
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(6);
    assertThat(texts(svg)).contains("jena 1.00", "neo4j 1.20", "tdb2", "10,000", "100 s");
  }

  @Test
  void thePageShowsTheRecordedFigures() throws IOException {
    Growth recorded = Growth.read(Page.RECORDED);
    assertThat(Page.between(Files.readString(Page.TEXT))).isEqualTo(Tables.of(recorded));
    assertThat(Files.readString(Page.PICTURE)).isEqualTo(Picture.of(recorded));
    assertThat(Files.readString(Page.TEXT)).contains("(images/growth.svg)");
  }

  private static List<String> texts(Document svg) {
    NodeList texts = svg.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(place -> texts.item(place).getTextContent())
        .toList();
  }
}
