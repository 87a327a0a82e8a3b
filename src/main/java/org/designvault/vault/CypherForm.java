package org.designvault.vault;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question in Cypher.
///
/// @param query that reads the graph
/// @param parameters by name, or null for none
public record CypherForm(
    @Nullable String query, @Nullable Map<String, @Nullable Object> parameters) {}
