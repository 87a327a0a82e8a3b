package org.designvault.web.page;

/// A name that leads somewhere.
public record Link(String name, String href) {}
