package org.designvault.web.page.query;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.Question;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.Vault;
import org.designvault.vault.json.Given;
import org.designvault.web.page.Link;
import org.designvault.web.page.Place;
import org.designvault.web.page.Unknown;
import org.designvault.web.page.query.Written.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Query: SPARQL in, or Cypher where the engine speaks it, and a table out. A link holds the query
/// or names an example, and shows its answer.
@Controller
class QueryPage {
  /// What stands in the editor of somebody who has not asked anything yet.
  private static final String FIRST = "best-for-a-quality";

  private final Vault vault;

  QueryPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place queryPlace() {
    return new Place(Place.Row.MASTHEAD, 8, "/query", "Query");
  }

  @GetMapping(path = "/query", produces = MediaType.TEXT_HTML_VALUE)
  String open(
      @RequestParam Optional<String> query,
      @RequestParam Optional<String> example,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String parameters,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model,
      HttpServletResponse response) {
    Language spoken = Language.of(language);
    if (query.isPresent()) {
      return run(new Written(spoken, query.get(), parameters), part, model, response);
    }
    if (example.isEmpty()) {
      Written first =
          named(FIRST)
              .map(question -> Written.of(question, spoken))
              .orElse(new Written(spoken, "", ""));
      model.addAttribute("page", shaping(first).unasked());
      return "query";
    }
    return named(example.get())
        .map(question -> run(Written.of(question, spoken), part, model, response))
        .orElseGet(() -> unknown(example.get()).show(model, response));
  }

  @PostMapping(path = "/query", produces = MediaType.TEXT_HTML_VALUE)
  String run(
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String parameters,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model,
      HttpServletResponse response) {
    return run(new Written(Language.of(language), query, parameters), part, model, response);
  }

  private String run(Written written, boolean part, Model model, HttpServletResponse response) {
    QueryView page = answer(written, response);
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    response.setHeader("HX-Replace-Url", page.address());
    model.addAttribute("page", page);
    return part ? "query :: main" : "query";
  }

  private QueryShaping shaping(Written written) {
    Optional<Limits> inCypher = vault.allowedInCypher();
    Limits limits = written.isCypher() ? inCypher.orElse(vault.allowed()) : vault.allowed();
    return new QueryShaping(written, vault.guide(), vault.facts(), limits, inCypher.isPresent());
  }

  private QueryView answer(Written written, HttpServletResponse response) {
    QueryShaping shaping = shaping(written);
    try {
      return shaping.answered(asked(written));
    } catch (RefusedQuery refused) {
      response.setStatus(status(refused.reason()));
      if (refused.retryAfter().isPositive()) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + refused.retryAfter().toSeconds());
      }
      return shaping.refused(refused);
    } catch (RefusedRequest refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return shaping.refused(refused);
    }
  }

  private Asked asked(Written written) {
    return written.isCypher()
        ? vault.ask(Given.form(written.text(), written.parameters())).inWords()
        : vault.ask(written.text());
  }

  private static int status(RefusedQuery.Reason reason) {
    return switch (reason) {
      case MALFORMED, FORBIDDEN, TOO_LARGE -> HttpServletResponse.SC_BAD_REQUEST;
      case TOO_SLOW, BUSY, AWAY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    };
  }

  private Optional<Question> named(String id) {
    return vault.guide().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst();
  }

  private Unknown unknown(String id) {
    List<Unknown.Near> near =
        vault.guide().questions().stream()
            .filter(question -> id.length() > 2 && question.id().contains(id))
            .map(question ->
                new Unknown.Near(question.title(), "/query?example=" + question.id(), ""))
            .toList();
    return new Unknown("question", id, near, new Link("all questions", "/queries"));
  }
}
