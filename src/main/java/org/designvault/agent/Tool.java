package org.designvault.agent;

/// One thing that an agent can have done. Its description lies beside it as `NAME.json`.
interface Tool {
  String name();

  /// The answer in JSON, not longer than the call allows.
  String answer(Call call);
}
