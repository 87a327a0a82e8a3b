package org.designvault.web.rest;

/// An address of an entry that this revision does not have.
final class UnknownEntry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String id;

  UnknownEntry(String id) {
    super("no entry '" + id + "'");
    this.id = id;
  }

  String id() {
    return id;
  }
}
