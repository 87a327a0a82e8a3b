package org.designvault.recommend;

/// What sort of fact a reason rests on.
public enum ReasonKind {
  TEXT("text"),
  QUALITY("quality"),
  CONTEXT("context"),
  MITIGATES("mitigates"),
  FORCE("force"),
  COMPLEMENTS("complements"),
  REQUIRED_BY("required-by");

  private final String id;

  ReasonKind(String id) {
    this.id = id;
  }

  @Override
  public String toString() {
    return id;
  }
}
