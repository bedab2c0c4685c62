package org.tuanthu.json;

import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The lossless form of deadline rules: computed ones are their text, words are marked as words. */
final class DeadlineRuleForm {
  static final SimpleModule MODULE =
      new SimpleModule()
          .addSerializer(new Writer())
          .addDeserializer(DeadlineRule.class, new Reader())
          .addDeserializer(DayOfMonth.class, new DayReader());

  private static final String WORDS = "words:";

  private DeadlineRuleForm() {}

  private static final class Writer extends StdSerializer<DeadlineRule> {
    Writer() {
      super(DeadlineRule.class);
    }

    @Override
    public void serialize(DeadlineRule rule, JsonGenerator out, SerializationContext context) {
      out.writeString(rule instanceof DeadlineRule.InWords ? WORDS + rule : rule.toString());
    }
  }

  private static final class Reader extends StdDeserializer<DeadlineRule> {
    Reader() {
      super(DeadlineRule.class);
    }

    @Override
    public DeadlineRule deserialize(JsonParser in, DeserializationContext context) {
      String text = in.getValueAsString("");
      if (text.startsWith(WORDS)) {
        return new DeadlineRule.InWords(text.substring(WORDS.length()));
      }
      DeadlineRule rule = DeadlineRule.parse(text);
      if (rule instanceof DeadlineRule.InWords) {
        context.reportInputMismatch(this, "'%s' is no deadline rule, expected e.g. D20", text);
      }
      return rule;
    }
  }

  /** The days of windows are of this one kind. */
  private static final class DayReader extends StdDeserializer<DayOfMonth> {
    DayReader() {
      super(DayOfMonth.class);
    }

    @Override
    public DayOfMonth deserialize(JsonParser in, DeserializationContext context) {
      String text = in.getValueAsString("");
      if (DeadlineRule.parse(text) instanceof DayOfMonth day) {
        return day;
      }
      return context.reportInputMismatch(
          this, "'%s' is no day of a month, expected e.g. D15-1M", text);
    }
  }
}
