package org.designvault.explore;

/// Something in the catalogue that links point from and to.
///
/// @param id its path in the graph, such as `pattern/saga`
/// @param type one of {@link Terms#types()}
/// @param degree links it has in the whole catalogue that pass the filters that were asked for,
///   whether or not they are shown; without filters, all of them
public record Node(String id, String name, String type, int degree) {}
