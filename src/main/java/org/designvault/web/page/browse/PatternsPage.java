package org.designvault.web.page.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.Vault;
import org.designvault.web.page.Names;
import org.designvault.web.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole catalogue, filtered as somebody types.
@Controller
class PatternsPage {
  private final Vault vault;

  PatternsPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place patternsPlace() {
    return new Place(Place.Row.MASTHEAD, 2, "/patterns", "Patterns");
  }

  @GetMapping(path = "/patterns", produces = MediaType.TEXT_HTML_VALUE)
  String patterns(
      @RequestParam Map<String, String> parameters,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model,
      HttpServletResponse response) {
    Wanted wanted = Wanted.of(parameters);
    if (!part && parameters.containsValue("")) {
      return "redirect:" + wanted.address();
    }
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    response.setHeader("HX-Replace-Url", wanted.address());
    PatternsView page = show(wanted);
    if (!page.faults().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    model.addAttribute("page", page);
    return part ? "patterns :: main" : "patterns";
  }

  private PatternsView show(Wanted wanted) {
    Facts facts = vault.facts();
    PatternsShaping shaping = new PatternsShaping(facts, new Names(facts), wanted);
    try {
      var found = vault.find(wanted.filter());
      return wanted.q().isEmpty() ? shaping.shelves() : shaping.words(named(wanted.q()), found);
    } catch (RefusedRequest refused) {
      return shaping.refused(refused.problems());
    }
  }

  private List<Entry> named(String words) {
    return vault.suggest(words).stream().flatMap(it -> vault.entry(it.id()).stream()).toList();
  }
}
