package org.designvault.web.page.read;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.vault.Vault;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.Surroundings;
import org.designvault.web.page.Unknown;
import org.designvault.web.page.text.Markdown;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Read: one entry in its seven parts.
@Controller
class ReadPage {
  private final Vault vault;
  private final Markdown markdown;
  private final Scripts scripts;

  ReadPage(Vault vault, Markdown markdown, Scripts scripts) {
    this.vault = vault;
    this.markdown = markdown;
    this.scripts = scripts;
  }

  /// Whatever is accepted, this address names the page.
  @GetMapping("/patterns/{id}.html")
  String readAsPage(@PathVariable String id, Model model, HttpServletResponse response) {
    return read(id, model, response);
  }

  @GetMapping(path = "/patterns/{id}", produces = MediaType.TEXT_HTML_VALUE)
  String read(@PathVariable String id, Model model, HttpServletResponse response) {
    Facts facts = vault.facts();
    Optional<Entry> entry = vault.entry(id);
    if (entry.isEmpty()) {
      return unknown(id).show(model, response);
    }
    model.addAttribute(Surroundings.CATEGORY, entry.get().categories().getFirst());
    model.addAttribute("scripts", scripts);
    model.addAttribute(
        "page", new ReadShaping(facts, new Names(facts), markdown).shape(entry.get()));
    return "read";
  }

  private Unknown unknown(String id) {
    List<Unknown.Near> near =
        vault.suggest(id).stream()
            .map(
                found -> new Unknown.Near(found.name(), "/patterns/" + found.id(), found.matched()))
            .toList();
    return new Unknown("entry", id, near, new Link("the catalogue", "/patterns"));
  }
}
