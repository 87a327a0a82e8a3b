package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SheetTests {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void saysEverythingWhenItFits() {
    Sheet sheet = new Sheet(300);
    assertThat(sheet.put(sheet.answer(), "revision", "0123456789abcdef")).isTrue();
    assertThat(sheet.text("Ask again")).isEqualTo("{\"revision\":\"0123456789abcdef\"}");
  }

  @Test
  void leavesOutWhatDoesNotFitAndGoesOnWithWhatDoes() {
    Sheet sheet = new Sheet(300);
    assertThat(sheet.put(sheet.answer(), "long", "x".repeat(800))).isFalse();
    assertThat(sheet.put(sheet.answer(), "short", "x")).isTrue();
    JsonNode answer = JSON.readTree(sheet.text("Ask for less"));
    assertThat(answer.propertyNames()).containsExactly("short", "leftOut");
    assertThat(answer.at("/leftOut/0").asString())
        .startsWith(
            "to keep to maxTokens 300: long (1). Ask for less; or call again with maxTokens");
  }

  @Test
  void lengthThatItOffersIsEnough() {
    List<String> items = IntStream.range(0, 200).mapToObj("item number %d"::formatted).toList();
    Sheet small = filled(300, items);
    String note = JSON.readTree(small.text("Ask for less")).at("/leftOut/0").asString();
    int offered = Integer.parseInt(note.replaceAll(".*maxTokens (\\d+)$", "$1"));
    assertThat(JSON.readTree(filled(offered, items).text("")).at("/items").size()).isEqualTo(200);
  }

  @Test
  void endsAListAtTheFirstItemThatDoesNotFit() {
    Sheet sheet = filled(300, List.of("a", "x".repeat(900), "b"));
    JsonNode answer = JSON.readTree(sheet.text("Ask for less"));
    assertThat(answer.at("/items")).hasSize(1);
    assertThat(answer.at("/leftOut/0").asString()).contains("items (2)");
  }

  @Test
  void saysNothingOfWhatIsEmpty() {
    Sheet sheet = new Sheet(300);
    sheet.put(sheet.answer(), "none", null);
    sheet.put(sheet.answer(), "empty", List.of());
    sheet.object(sheet.answer(), "hollow");
    assertThat(sheet.text("Ask again")).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverExceedsItsLengthWhateverIsPutOnIt(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int maxTokens = 300 + random.nextInt(1_500);
      Sheet sheet = new Sheet(maxTokens);
      for (int part = 0; part < 20; part++) {
        String text = text(random);
        switch (random.nextInt(3)) {
          case 0 -> sheet.put(sheet.answer(), "part" + part, text);
          case 1 -> sheet.putBeginning(sheet.answer(), "text" + part, text);
          default ->
              sheet.addAll(sheet.list(sheet.answer(), "list" + part), List.of(text, "b"), "items");
        }
      }
      String answer = sheet.text("Ask for less");
      assertThat(Sheet.tokens(answer))
          .as("seed %d, round %d", seed, round)
          .isLessThanOrEqualTo(maxTokens);
      JSON.readTree(answer);
    }
  }

  private static Sheet filled(int maxTokens, List<String> items) {
    Sheet sheet = new Sheet(maxTokens);
    sheet.addAll(sheet.list(sheet.answer(), "items"), items, "items");
    return sheet;
  }

  private static String text(Random random) {
    String[] pieces = {"word ", "\"quoted\" ", "\n", "```java\n", "é", "💡", "\u0000", "\\"};
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int piece = 0; piece < length; piece++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
