package org.designvault.catalogue;

import java.util.Map;
import org.designvault.pattern.Slug;

/// One entry as written: front matter, body sections, and where each of them stands.
///
/// @param file path from the project's root
/// @param frontMatter YAML mapping of strings, numbers, lists and maps; satisfies the schema of
///   form
/// @param sections Markdown by heading: context, solution, structure, implementation
/// @param lines where each key and heading stands
public record EntryFile(
    String file,
    Slug slug,
    Map<String, Object> frontMatter,
    Map<String, String> sections,
    Lines lines) {}
