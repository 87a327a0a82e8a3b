package org.designvault.vault.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.ReasonKind;
import org.designvault.recommend.Stability;
import org.designvault.recommend.WhyNot;
import org.designvault.vault.WhyNotAnswer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/// Strict in what is taken; words of the domain are written as their ids.
public final class Json {
  private static final Class<?>[] WORDS = {
    Slug.class,
    ContextId.class,
    Kind.class,
    RelationKind.class,
    Evidence.class,
    ReasonKind.class,
    WhyNot.Standing.class
  };

  /// Answers that say null where there is nothing to say; others leave the part out.
  private static final List<Class<?>> SAYING_NOTHING = List.of(Stability.class, WhyNotAnswer.class);

  private Json() {}

  /// For doors that have no mapper of their own.
  public static JsonMapper mapper() {
    JsonMapper.Builder json = JsonMapper.builder();
    configure(json);
    return json.build();
  }

  public static void configure(JsonMapper.Builder json) {
    SimpleModule words = new SimpleModule();
    for (Class<?> word : WORDS) {
      words.addSerializer(word, ToStringSerializer.instance);
    }
    SAYING_NOTHING.forEach(answer -> json.addMixIn(answer, Whole.class));
    json.addModule(words)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, Json::refuseScalars)
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
