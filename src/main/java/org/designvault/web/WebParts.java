package org.designvault.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.ReasonKind;
import org.designvault.vault.Vault;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/// How JSON is read and written, and what stands before every call.
@Configuration(proxyBeanMethods = false)
class WebParts implements WebMvcConfigurer {
  private final Freshness freshness;

  WebParts(Vault vault, Build build) {
    this.freshness = new Freshness(vault, build);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(freshness)
        .addPathPatterns("/", "/patterns/**", "/explore/**", "/api/**");
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new UnreadableRequests()));
  }

  /// Strict in what it takes; words of the domain are written as their ids.
  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    SimpleModule words = new SimpleModule();
    for (Class<?> word :
        new Class<?>[] {
          Slug.class,
          ContextId.class,
          Kind.class,
          RelationKind.class,
          Evidence.class,
          ReasonKind.class
        }) {
      words.addSerializer(word, ToStringSerializer.instance);
    }
    return json ->
        json.addModule(words)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, WebParts::refuseScalars)
            .changeDefaultVisibility(
                seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  /// A number is no text, even though every number can be written as one.
  private static void refuseScalars(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }
}
