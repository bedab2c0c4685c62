package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Input;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Subject;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.compliance.Waiver;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Note;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.Schedule.Unscheduled;
import org.tuanthu.text.Message;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitResolver;

class JsonFormTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 20);
  private static final Input.Key KEY =
      new Input.Key("issuer-code", Message.vi("Mã cơ quan").en("Issuer code"));
  private static final Waiver WAIVER =
      new Waiver(
          Optional.of(PlanId.of("P-1")),
          "LEGAL-001",
          "II.1",
          Optional.empty(),
          "Văn bản gốc ghi như vậy",
          "Chánh Văn phòng",
          "Công văn số 12/VP",
          DAY,
          DAY.plusDays(30));

  @ParameterizedTest
  @EnumSource
  void each_schema_is_itself_valid(JsonForm form) {
    String dialect = "https://json-schema.org/draft/2020-12/schema";
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(com.networknt.schema.SchemaLocation.of(dialect))
            .validate(form.schema(), InputFormat.JSON);

    assertThat(errors).isEmpty();
    assertThat(form.schema()).contains(dialect);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_reading_has_the_published_form(long seed) {
    Reading<Plan> reading =
        new Reading<>(
            RandomPlans.plan(seed),
            Origins.builder().put(Place.of(Place.Part.TITLE), 0, new Origin.TextLine(3)).build(),
            List.of(
                new Note(Optional.of(new Origin.TextLine(9)), Message.vi("Chưa rõ").en("Unsure")),
                new Note(Optional.empty(), Message.vi("Thiếu").en("Missing"))));

    assertThat(errors(JsonForm.READ, ReadingJson.write(reading))).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @Test
  void every_assessment_has_the_published_form() {
    assertThat(errors(JsonForm.CHECK, AssessmentJson.print(assessment(), Origins.NONE))).isEmpty();
  }

  @Test
  void an_assessment_survives_being_stored() {
    String stored = AssessmentJson.write(assessment());

    assertThat(stored).doesNotContain("\n");
    assertThat(AssessmentJson.read(stored)).isEqualTo(assessment());
  }

  @Test
  void every_schedule_has_the_published_form() throws IOException {
    Schedule schedule =
        new Schedule(
            2024,
            Stream.of(Frequency.values())
                .flatMap(frequency -> ReportingPeriod.all(frequency, 2024).stream())
                .map(JsonFormTest::obligation)
                .toList(),
            LongStream.range(0, 20)
                .boxed()
                .flatMap(seed -> RandomPlans.plan(seed).duties().stream())
                .map(duty -> new Unscheduled(PlanId.of("KH-05"), duty))
                .toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ScheduleJson().export(schedule, out);

    String json = out.toString(StandardCharsets.UTF_8);
    assertThat(errors(JsonForm.SCHEDULE, json)).isEmpty();
    assertThat(json).endsWith("}\n").contains("\"withoutDue\" : 21");
  }

  @ParameterizedTest
  @CsvSource({
    "REGULATIONS, regulations.json",
    "HOLIDAYS, holidays.json",
    "HOLIDAY_RULES, holiday-rules.json",
    "WINDOWS, windows.json",
  })
  void shipped_data_has_the_published_form(JsonForm form, String file) {
    assertThat(errors(form, ShippedText.of(file))).isEmpty();
  }

  @Test
  void the_shipped_types_have_the_published_form() {
    assertThat(errors(JsonForm.REGULATION_TYPES, ShippedText.of("regulation-types.json")))
        .isEmpty();
  }

  @Test
  void the_shipped_units_have_the_published_form() {
    assertThat(errors(JsonForm.UNITS, ShippedText.of("units.json"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bộ Y tế", "tỉnh Bắc Kạn", "Tỉnh Cà Mau", "BTTTT", "không có", "Bộ Nông nghiệp"})
  void what_a_name_means_has_the_published_form(String name) {
    UnitRegister units = ShippedData.units();
    LocalDate day = LocalDate.of(2025, 8, 1);
    String json = ResolutionJson.print(units, UnitResolver.of(units, day).resolve(name), day);

    assertThat(errors(JsonForm.UNIT, json)).isEmpty();
  }

  @Test
  void the_schemas_of_units_name_every_kind() {
    assertThat(Arrays.stream(UnitKind.values()).map(kind -> '"' + kind.name() + '"'))
        .allSatisfy(
            kind -> {
              assertThat(JsonForm.UNITS.schema()).contains(kind);
              assertThat(JsonForm.UNIT.schema()).contains(kind);
            });
  }

  @Test
  void the_sample_regime_has_the_published_form() throws IOException {
    Path sample = Path.of("..", "cli-sample", "samples", "quy-che-bao-cao.json");

    assertThat(errors(JsonForm.REGIME, Files.readString(sample))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2024, 2026, 2027, 2071})
  void every_calendar_has_the_published_form(int year) {
    assertThat(errors(JsonForm.CALENDAR, CalendarJson.print(ShippedData.calendar(), year)))
        .isEmpty();
  }

  @Test
  void the_schemas_of_registers_name_every_constant() {
    assertThat(Arrays.stream(DocumentType.values()).map(type -> '"' + type.name() + '"'))
        .allSatisfy(type -> assertThat(JsonForm.REGULATIONS.schema()).contains(type))
        .allSatisfy(type -> assertThat(JsonForm.REGULATION_TYPES.schema()).contains(type));
    assertThat(Arrays.stream(Relation.Kind.values()).map(kind -> '"' + kind.name() + '"'))
        .allSatisfy(kind -> assertThat(JsonForm.REGULATIONS.schema()).contains(kind));
    assertThat(Arrays.stream(Status.values()).map(status -> '"' + status.name() + '"'))
        .allSatisfy(status -> assertThat(JsonForm.REGULATIONS.schema()).contains(status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "READ        | {}",
        "READ        | []",
        "CHECK       | {\"version\":2}",
        "SCHEDULE    | {\"version\":2,\"year\":\"2024\"}",
        "REGULATIONS | {\"version\":1,\"regulations\":[{}]}",
        "UNITS       | {\"version\":1,\"units\":[{\"id\":\"A\",\"name\":\"B\",\"nmae\":\"C\"}]}",
        "UNITS       | {\"version\":1,\"units\":[{\"id\":\"A\",\"name\":\" \"}]}",
        "HOLIDAYS    | {\"version\":1,\"notices\":[{\"year\":\"2027\"}]}",
        "HOLIDAY_RULES | {\"version\":1,\"weeklyRest\":[],\"holidays\":[{\"id\":\"a\",\"month\":13}]}",
        "WINDOWS     | {\"version\":1,\"windows\":[{\"id\":\"A\"}]}",
        "REGIME      | {\"version\":1,\"name\":\"A\",\"source\":\"B\",\"entries\":[]}",
        "CALENDAR    | {\"version\":1,\"year\":2072,\"basis\":\"UNKNOWN\"}",
      })
  void a_schema_refuses_another_form(JsonForm form, String json) {
    assertThat(errors(form, json)).isNotEmpty();
  }

  static List<Error> errors(JsonForm form, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(form.schema(), InputFormat.JSON)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Assessment assessment() {
    return new Assessment(
        PlanId.of("P-1"),
        DAY,
        Stream.of(
                new Subject.InDocument(
                    List.of(
                        Place.of(Place.Part.TITLE), Place.section(List.of("II", "1")).block(0))),
                new Subject.OfObligation(
                    obligation(new ReportingPeriod(Frequency.QUARTERLY, 2024, 2))),
                new Subject.OfUnit(UnitId.of("SNV-VP")))
            .map(JsonFormTest::finding)
            .toList(),
        List.of(new Assessment.Fault("FORM-001", "java.lang.IllegalStateException: x")));
  }

  private static Finding finding(Subject subject) {
    return new Finding(
        "LEGAL-001",
        2,
        Severity.ERROR,
        Verdict.FAIL,
        subject,
        DAY,
        Message.vi("Sai cơ quan ban hành").en("Wrong issuer"),
        List.of(new Input(KEY, Message.vi("TTg").en("TTg"))),
        LegalBasis.verified("Điều 8 Nghị định số 30/2020/NĐ-CP").on(DAY),
        Message.vi("Sửa lại").en("Correct it"),
        List.of(WAIVER),
        true);
  }

  private static Obligation obligation(ReportingPeriod period) {
    return new Obligation(
        PlanId.of("KH-05"),
        Place.section(List.of("III", "2")),
        Optional.of(new Party("Văn phòng", Optional.of(UnitId.of("VP")))),
        Optional.empty(),
        Optional.empty(),
        period,
        DateRange.of(period.firstMonth().atDay(1), period.lastMonth().atEndOfMonth()),
        Due.NOT_SAID,
        Optional.empty());
  }
}
