package org.designvault.agent;

import java.util.List;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.vault.ReviewAnswer;
import org.designvault.vault.ReviewForm;
import org.designvault.vault.Vault;

/// What a system lacks, fears and pays: what is wrong whatever happens before what may be, and what
/// would help before what it rests on.
record ReviewTool(Vault vault) implements Tool {
  @Override
  public String name() {
    return "review";
  }

  @Override
  public String answer(Call call) {
    ReviewAnswer review = vault.review(call.as(ReviewForm.class));
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", review.revision());
    sheet.put(sheet.answer(), "notUnderstood", review.notUnderstood());
    all(sheet, "conflicts", review.conflicts());
    all(sheet, "missing", review.missing());
    all(sheet, "openFailureModes", review.openFailureModes());
    all(sheet, "suggestions", review.suggestions());
    all(sheet, "mitigatedOnlyWhen", review.mitigatedOnlyWhen());
    all(sheet, "onlyHarmed", review.onlyHarmed());
    sheet.put(sheet.answer(), "diagnosis", review.diagnosis());
    sheet.put(sheet.answer(), "understood", review.understood());
    new Sources(vault.facts()).put(sheet, review.adopted().stream().map(Named::id).toList());
    return sheet.text("Review fewer entries at a time");
  }

  private static void all(Sheet sheet, String part, List<?> items) {
    if (!items.isEmpty()) {
      sheet.addAll(sheet.list(sheet.answer(), part), items, part);
    }
  }
}
