package org.designvault.graph;

/// What is being served at this moment. Only the front desk knows; whoever answers here on behalf
/// of it asks anew each time.
@FunctionalInterface
public interface Served {
  Statements statements();
}
