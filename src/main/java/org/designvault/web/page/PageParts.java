package org.designvault.web.page;

import java.util.List;
import org.designvault.vault.Vault;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What is put around every page.
@Configuration(proxyBeanMethods = false)
class PageParts implements WebMvcConfigurer {
  private final Surroundings surroundings;

  PageParts(Vault vault, List<Place> places) {
    this.surroundings = new Surroundings(vault, places);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(surroundings).excludePathPatterns("/api/**");
  }
}
