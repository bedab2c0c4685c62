package org.tuanthu.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Subject;
import org.tuanthu.document.Block;
import org.tuanthu.document.DocumentNumber;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How Jackson maps the domain's values, without a trace of it in the domain. */
final class DomainMapper {

  /** Maps values to one-line JSON and back without loss; immutable and thread-safe. */
  static final JsonMapper LOSSLESS =
      JsonMapper.builder()
          .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              texts ->
                  texts
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .addMixIn(Block.class, BlockForm.class)
          .addMixIn(Subject.class, SubjectForm.class)
          .addMixIn(DocumentNumber.class, NumberForm.class)
          .addModule(DeadlineRuleForm.MODULE)
          .build();

  private DomainMapper() {}

  /** Reads a value and says where a malformed text is wrong. */
  static <T> T read(String json, Class<T> type, String what) {
    try {
      T value = LOSSLESS.readValue(json, type);
      if (value == null) {
        throw new IllegalArgumentException("Cannot read " + what + " at $: got null");
      }
      return value;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "Cannot read " + what + " at " + path(e) + ": " + e.getOriginalMessage(), e);
    }
  }

  private static String path(JacksonException e) {
    return e.getPath().stream()
        .map(
            r -> r.getPropertyName() != null ? "." + r.getPropertyName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining("", "$", ""));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
  })
  private interface BlockForm {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Subject.InDocument.class, name = "document"),
    @JsonSubTypes.Type(value = Subject.OfObligation.class, name = "obligation"),
    @JsonSubTypes.Type(value = Subject.OfUnit.class, name = "unit")
  })
  private interface SubjectForm {}

  private abstract static class NumberForm {
    @JsonCreator
    static DocumentNumber parse(String text) {
      return DocumentNumber.parse(text);
    }

    @JsonValue
    @Override
    public abstract String toString();
  }
}
