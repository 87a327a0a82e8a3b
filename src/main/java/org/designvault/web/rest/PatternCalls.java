package org.designvault.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.designvault.vault.Filter;
import org.designvault.vault.Found;
import org.designvault.vault.Terms;
import org.designvault.vault.Vault;
import org.designvault.vault.WholeEntry;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reading the catalogue.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class PatternCalls {
  private final Vault vault;

  PatternCalls(Vault vault) {
    this.vault = vault;
  }

  @GetMapping("/patterns")
  @Operation(
      summary = "Search and filter the catalogue",
      description =
          "Best match first, without q by name. quality=availability means helped, -availability"
              + " harmed; context=operations/none means fits. Filters add up. page from 0, size to"
              + " 100.")
  Found find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> category,
      @RequestParam(defaultValue = "") List<String> kind,
      @RequestParam(defaultValue = "") List<String> quality,
      @RequestParam(defaultValue = "") List<String> context,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return vault.find(new Filter(q, category, kind, quality, context, page, size));
  }

  @GetMapping("/patterns/{id}")
  @Operation(summary = "One entry, whole")
  WholeEntry entry(@PathVariable String id) {
    return vault.whole(id);
  }

  @GetMapping("/suggest")
  @Operation(summary = "Entries somebody may be typing the name of, typos forgiven, at most ten")
  Suggestions suggest(@RequestParam(defaultValue = "") String q) {
    return new Suggestions(vault.suggest(q));
  }

  @GetMapping("/vocabulary")
  @Operation(summary = "The terms a brief may use, and the constants of the ranking")
  Terms vocabulary() {
    return vault.terms();
  }

  record Suggestions(List<Vault.Suggestion> items) {}
}
