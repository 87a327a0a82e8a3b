package org.designvault.web.page.read;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/// Where a library stands whose address holds its version. (WebJars are found without; this one is
/// packed by another maker.)
@Component
class Scripts {
  private final String highlight;

  Scripts() throws IOException {
    Properties pom =
        PropertiesLoaderUtils.loadProperties(
            new ClassPathResource("META-INF/maven/org.mvnpm/highlight.js/pom.properties"));
    highlight = "/_static/highlight.js/" + pom.getProperty("version");
  }

  public String getHighlight() {
    return highlight;
  }
}
