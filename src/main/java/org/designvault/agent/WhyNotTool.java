package org.designvault.agent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;
import org.designvault.vault.WhyNotAnswer;
import org.designvault.vault.WhyNotForm;

/// Why an entry is not first: the sentence, then what would make it so, then the points.
record WhyNotTool(Vault vault) implements Tool {
  @Override
  public String name() {
    return "why_not";
  }

  @Override
  public String answer(Call call) {
    WhyNotAnswer why = vault.whyNot(call.as(WhyNotForm.class));
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", why.revision());
    sheet.put(sheet.answer(), "pattern", why.pattern());
    sheet.put(sheet.answer(), "standing", why.standing());
    sheet.put(sheet.answer(), "text", why.text());
    sheet.put(sheet.answer(), "breaks", why.breaks());
    sheet.put(sheet.answer(), "beatenBy", why.beatenBy());
    sheet.put(sheet.answer(), "wouldWinIf", why.wouldWinIf());
    sheet.put(sheet.answer(), "reasons", why.reasons());
    sheet.put(sheet.answer(), "price", why.price());
    Set<Slug> entries = new LinkedHashSet<>(Set.of(why.pattern()));
    if (why.beatenBy() != null) {
      entries.add(why.beatenBy());
    }
    new Sources(vault.facts()).put(sheet, entries);
    return sheet.text("get_pattern tells all of one entry");
  }
}
