package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.vault.Question;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is linked is there, and what is there is linked.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlacesIT {
  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  /// Other pages than those of entries; more means that links breed links.
  private static final int MOST_PAGES = 500;

  /// Addresses about one entry: its page, the same in four forms, its neighbourhood, and the choice
  /// of what to compare it with.
  private static final int FORMS = 7;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Vault vault;
  private final List<Place> places;
  @LocalServerPort private int port;

  PlacesIT(@Autowired Vault vault, @Autowired List<Place> places) {
    this.vault = vault;
    this.places = places;
  }

  @Test
  void everyPlaceIsThereUnderItsOwnTitle() throws Exception {
    Set<String> titles = new TreeSet<>();
    for (Place place : places) {
      HttpResponse<String> answer = get(place.address());
      assertThat(answer.statusCode()).as(place.address()).isEqualTo(200);
      assertThat(titles.add(first(TITLE, answer.body()))).as(place.address()).isTrue();
    }
    assertThat(places)
        .extracting(Place::address)
        .doesNotHaveDuplicates()
        .contains("/", "/patterns", "/qualities", "/forces", "/failure-modes", "/query")
        .contains("/categories", "/queries", "/ontology", "/contributing", "/compare");
  }

  @Test
  void everyPlaceIsLinkedFromEveryPage() throws Exception {
    for (String page : List.of("/", "/patterns/retry", "/qualities/x", "/nowhere")) {
      String html = get(page).body();
      assertThat(places).allSatisfy(place -> assertThat(links(html)).contains(place.address()));
    }
  }

  @Test
  void everyQuestionStandsOnItsPageAndRuns() throws Exception {
    String html = get("/queries").body();
    List<Question> questions = vault.guide().questions();
    assertThat(questions)
        .extracting(Question::id)
        .containsExactlyElementsOf(
            Shipped.queries().explores().stream().map(query -> query.id()).toList());
    for (Question question : questions) {
      assertThat(html).contains("id=\"" + question.id() + "\"", "?example=" + question.id());
      HttpResponse<String> answer = get("/query?example=" + question.id());
      assertThat(answer.statusCode()).as(question.id()).isEqualTo(200);
      assertThat(answer.body()).as(question.id()).contains("<tbody>").doesNotContain("No row<");
    }
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
    int entries = vault.facts().entries().size();
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new TreeSet<>(ahead);
    while (!ahead.isEmpty()) {
      String address = ahead.remove();
      HttpResponse<String> answer = get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      // A view of the network links to every other view of it.
      if (type.startsWith("text/html") && !address.startsWith("/explore")) {
        links(answer.body()).filter(seen::add).forEach(ahead::add);
      }
      assertThat(seen).as("pages to visit").hasSizeLessThan(MOST_PAGES + FORMS * entries);
    }
    assertThat(seen).hasSizeGreaterThan(100);
  }

  /// Without their fragments; a question to Ask is a link like any other, but there is no end of
  /// them.
  private static Stream<String> links(String html) {
    return LINK.matcher(html)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
        .filter(link -> !link.startsWith("/?"));
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).findFirst().orElse("");
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address.replace(" ", "%20")))
            .header("Accept", "text/html,*/*;q=0.8")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
