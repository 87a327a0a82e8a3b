package org.designvault.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import org.designvault.pattern.Digest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The name of this build: the same code and pages have the same name on every machine.
@Component
class Build {
  private static final int DIGITS = 8;
  private static final String[] PARTS = {
    "classpath*:org/designvault/**/*.class",
    "classpath:templates/**/*.html",
    "classpath:static/**/*.*"
  };

  private final String name;

  Build() throws IOException {
    this.name = digest();
  }

  String name() {
    return name;
  }

  private static String digest() throws IOException {
    Digest digest = new Digest();
    var resolver = new PathMatchingResourcePatternResolver();
    for (String part : PARTS) {
      Resource[] found = resolver.getResources(part);
      Arrays.sort(found, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
      for (Resource resource : found) {
        if (resource.isReadable()) {
          try (InputStream bytes = resource.getInputStream()) {
            digest.with(bytes);
          }
        }
      }
    }
    return digest.hex(DIGITS);
  }
}
