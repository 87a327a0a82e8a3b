package org.designvault.web.page.query;

import org.designvault.vault.Vault;
import org.designvault.web.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The questions that people ask of the graph: every file of `queries/explore`, as its header tells
/// it.
@Controller
class QueriesPage {
  private final Vault vault;

  QueriesPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place queriesPlace() {
    return new Place(Place.Row.FOOT, 2, "/queries", "Questions");
  }

  @GetMapping(path = "/queries", produces = MediaType.TEXT_HTML_VALUE)
  String queries(Model model) {
    model.addAttribute("questions", vault.guide().questions());
    return "queries";
  }
}
