package org.designvault.agent;

import java.util.List;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.UnknownEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where what went wrong in a call becomes an answer: what, where, what was expected
/// and how to mend it.
final class Refusal {
  private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

  private Refusal() {}

  static String text(RuntimeException failure) {
    return switch (failure) {
      case RefusedRequest refused -> text("the call cannot be answered", refused.problems());
      case UnknownEntry unknown ->
          text("there is no such entry", List.of(unknown.problem("search finds ids")));
      case RefusedQuery refused ->
          text(
              refused.what(),
              List.of(new Problem("query", refused.where(), refused.expected(), refused.hint())));
      default -> {
        LOG.error("A tool failed.", failure);
        yield text("something failed here; the same call may work again", List.of());
      }
    };
  }

  private static String text(String error, List<Problem> problems) {
    Sheet sheet = new Sheet(Call.LEAST_TOKENS);
    sheet.put(sheet.answer(), "error", error);
    sheet.addAll(sheet.list(sheet.answer(), "problems"), problems, "problems");
    return sheet.text("Mend these first");
  }
}
