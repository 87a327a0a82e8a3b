package org.designvault.web.page.read;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.vault.Vault;
import org.designvault.web.page.Names;
import org.designvault.web.page.Shelf;
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

  @GetMapping(path = "/patterns/{id}", produces = MediaType.TEXT_HTML_VALUE)
  String read(@PathVariable String id, Model model, HttpServletResponse response) {
    Facts facts = vault.facts();
    Optional<Entry> entry = vault.entry(id);
    model.addAttribute("shelves", Shelf.all(facts));
    if (entry.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      model.addAttribute("id", id);
      List<Vault.Suggestion> suggestions = vault.suggest(id);
      model.addAttribute("suggestions", suggestions);
      return "unknown";
    }
    model.addAttribute("scripts", scripts);
    model.addAttribute(
        "page", new ReadShaping(facts, new Names(facts), markdown).shape(entry.get()));
    return "read";
  }
}
