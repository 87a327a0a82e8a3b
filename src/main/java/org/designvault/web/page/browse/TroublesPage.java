package org.designvault.web.page.browse;

import org.designvault.facts.Facts;
import org.designvault.pattern.Kind;
import org.designvault.vault.Vault;
import org.designvault.web.page.Names;
import org.designvault.web.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Failure modes and anti-patterns, each with what helps and what invites it.
@Controller
class TroublesPage {
  private final Vault vault;

  TroublesPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place troublesPlace() {
    return new Place(Place.Row.MASTHEAD, 5, "/failure-modes", "Failure modes");
  }

  @GetMapping(path = "/failure-modes", produces = MediaType.TEXT_HTML_VALUE)
  String troubles(Model model) {
    Facts facts = vault.facts();
    TroubleShaping shaping = new TroubleShaping(facts, new Names(facts));
    model.addAttribute("failureModes", shaping.of(Kind.FAILURE_MODE));
    model.addAttribute("antiPatterns", shaping.of(Kind.ANTI_PATTERN));
    return "failure-modes";
  }
}
