/// Terms of the ontology that Java names; a test holds them against `ontology/designvault.ttl`.
///
/// Knows nothing of any other room.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package org.designvault.vocabulary;

import org.jspecify.annotations.NullMarked;
