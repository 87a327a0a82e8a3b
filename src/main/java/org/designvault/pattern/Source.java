package org.designvault.pattern;

/// A reference that entries cite.
///
/// @param checked seen (the document was in front of somebody) or known (from knowledge)
public record Source(String id, String ref, String checked) {}
