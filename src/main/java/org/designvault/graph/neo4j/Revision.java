package org.designvault.graph.neo4j;

/// One loading of one revision of the catalogue. All nodes of it carry its id, so that two loadings
/// never mix, not even two of the same revision.
///
/// @param id `<revision>.<eight digits of chance>`
/// @param revision of the catalogue
/// @param context the JSON-LD context that goes with it
record Revision(String id, String revision, String context) {}
