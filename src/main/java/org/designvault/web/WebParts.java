package org.designvault.web;

import org.designvault.vault.json.Json;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How JSON is read and written, and what stands before every call.
@Configuration(proxyBeanMethods = false)
class WebParts implements WebMvcConfigurer {
  private final Freshness freshness;

  WebParts(Tags tags) {
    this.freshness = new Freshness(tags);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(freshness)
        .addPathPatterns("/", "/patterns/**", "/categories/**", "/qualities/**", "/forces/**")
        .addPathPatterns("/explore/**", "/failure-modes", "/ontology", "/api/**")
        .addPathPatterns("/dump.*", "/ontology.ttl", "/context.jsonld", "/.well-known/void");
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new UnreadableRequests()));
  }

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return Json::configure;
  }
}
