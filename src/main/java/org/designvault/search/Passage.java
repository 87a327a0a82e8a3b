package org.designvault.search;

/// The words of an entry that answer a text best.
///
/// @param field name, alias, intent, question, mitigates, effect or body
/// @param text plain text, cut at a word when long
public record Passage(String field, String text) {}
