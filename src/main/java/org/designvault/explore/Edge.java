package org.designvault.explore;

/// A link, read "source relation target".
///
/// @param source id of a node
/// @param target id of a node
/// @param relation one of {@link Terms#relations()}
/// @param why the reason as the catalogue states it, with the circumstance it depends on
public record Edge(String source, String target, String relation, String why) {}
