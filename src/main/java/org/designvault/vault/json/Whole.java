package org.designvault.vault.json;

import com.fasterxml.jackson.annotation.JsonInclude;

/// Mixed into an answer in which null is a statement: nothing takes over, nobody is before it.
@JsonInclude(JsonInclude.Include.ALWAYS)
interface Whole {}
