package org.designvault.evaluation;

import java.util.List;
import org.designvault.vault.Answer;
import org.designvault.vault.Vault;

/// The product.
record Engine(Vault vault) implements Ranker {

  @Override
  public String name() {
    return PRODUCT;
  }

  @Override
  public List<String> rank(Question question) {
    return ids(vault.recommend(question.brief()));
  }

  static List<String> ids(Answer answer) {
    return answer.results().stream().map(result -> result.pattern().id().value()).toList();
  }
}
