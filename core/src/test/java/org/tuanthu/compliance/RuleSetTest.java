package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Section;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.text.Message;
import org.tuanthu.text.Span;
import org.tuanthu.unit.Tier;
import org.tuanthu.unit.UnitId;

class RuleSetTest {
  private static final Message WORDS = Message.vi("lời").en("words");
  private static final LegalBasis ARTICLE = LegalBasis.verified("Điều 8");

  /** A house rule that says what a test wants. */
  private record HouseRule(
      String id, LegalBasis basis, Function<Dossier, Stream<Finding>> judgement)
      implements ComplianceRule {
    HouseRule(String id, Function<Dossier, Stream<Finding>> judgement) {
      this(id, ARTICLE, judgement);
    }

    @Override
    public Message title() {
      return WORDS;
    }

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public Stream<Finding> check(Dossier dossier) {
      return judgement.apply(dossier);
    }
  }

  private static HouseRule rule(String id, Place... places) {
    return new HouseRule(id, dossier -> Stream.of(places).map(place -> finding(id, place)));
  }

  private static Finding finding(String id, Place... places) {
    return Finding.builder(rule(id), dossier())
        .verdict(Verdict.FAIL)
        .at(List.of(places))
        .message(WORDS)
        .build();
  }

  private static Finding only(ComplianceRule rule, Dossier dossier) {
    List<Finding> findings = RuleSet.of(List.of(rule)).assess(dossier).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, , chưa có hiệu lực, from 2026-03-02",
    ", 2026-02-28, đã hết hiệu lực, until 2026-02-28",
  })
  void a_rule_that_is_not_in_force_says_so(
      LocalDate from, LocalDate to, String vietnamese, String english) {
    LegalBasis basis =
        ARTICLE.within(new DateRange(Optional.ofNullable(from), Optional.ofNullable(to)));
    HouseRule rule =
        new HouseRule("HOUSE-001", basis, d -> Stream.of(finding("HOUSE-001", section("2"))));
    Finding finding = only(rule, dossier());
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(finding.message().vietnamese()).contains("01/3/2026", vietnamese);
    assertThat(finding.message().english()).contains("2026-03-01", english);
    assertThat(finding.basis()).isEqualTo(basis.articles().get(0));
  }

  private static ComplianceRule scoped(RuleScope scope) {
    return new ComplianceRule() {
      @Override
      public String id() {
        return "HOUSE-001";
      }

      @Override
      public Message title() {
        return WORDS;
      }

      @Override
      public Severity severity() {
        return Severity.NOTICE;
      }

      @Override
      public LegalBasis basis() {
        return ARTICLE.within(DateRange.from(LocalDate.of(2026, 1, 1)));
      }

      @Override
      public RuleScope scope() {
        return scope;
      }

      @Override
      public Stream<Finding> check(Dossier dossier) {
        return Stream.of(
            Finding.builder(this, dossier).verdict(Verdict.PASS).message(WORDS).build());
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN, COMMUNE, PASS",
    "PLAN, , PASS",
    ", COMMUNE, PASS",
    "REPORT, COMMUNE, NOT_APPLICABLE",
    "PLAN, PROVINCE, NOT_APPLICABLE",
  })
  void a_rule_is_asked_for_its_types_and_tiers_only(DocumentType type, Tier tier, Verdict verdict) {
    RuleScope scope =
        RuleScope.of(Message.vi("kế hoạch").en("plans"), Set.of(DocumentType.PLAN))
            .at(Tier.COMMUNE);
    Dossier dossier = dossier(Optional.ofNullable(type));
    Finding finding = only(scoped(scope), tier == null ? dossier : dossier.with(tier));
    assertThat(finding.verdict()).isEqualTo(verdict);
    if (verdict == Verdict.NOT_APPLICABLE) {
      assertThat(finding.message().vietnamese()).contains("không dành cho");
    }
  }

  @Test
  void the_rules_for_a_kind_of_plan_on_a_day_can_be_asked_for() {
    RuleScope scope = RuleScope.of(WORDS, Set.of(DocumentType.PLAN)).at(Tier.COMMUNE);
    LocalDate day = LocalDate.of(2026, 1, 1);
    RuleSet rules = RuleSet.of(List.of(scoped(scope), rule("HOUSE-002")));
    assertThat(ids(rules.forPlan(DocumentType.PLAN, Tier.COMMUNE, day)))
        .containsExactly("HOUSE-001", "HOUSE-002");
    assertThat(ids(rules.forPlan(DocumentType.PLAN, Tier.COMMUNE, day.minusDays(1))))
        .containsExactly("HOUSE-002");
    assertThat(ids(rules.forPlan(DocumentType.REPORT, Tier.COMMUNE, day)))
        .containsExactly("HOUSE-002");
    assertThat(ids(rules.forPlan(DocumentType.PLAN, Tier.PROVINCE, day)))
        .containsExactly("HOUSE-002");
  }

  private static List<String> ids(RuleSet rules) {
    return rules.rules().stream().map(ComplianceRule::id).toList();
  }

  @Test
  void a_finding_says_by_which_rule_on_which_day_and_on_what_it_was_made() {
    Input.Key key = new Input.Key("issue-day", WORDS);
    Finding finding =
        Finding.builder(rule("HOUSE-001"), dossier())
            .verdict(Verdict.FAIL)
            .message(WORDS)
            .about(new Subject.OfUnit(UnitId.of("STC")))
            .input(key, WORDS)
            .build();
    assertThat(finding.ruleVersion()).isEqualTo(1);
    assertThat(finding.asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(finding.basis().article()).isEqualTo("Điều 8");
    assertThat(finding.places()).isEmpty();
    assertThat(finding.inputs()).containsExactly(new Input(key, WORDS));
    assertThat(finding.nextStep().english()).isEqualTo("Nothing to do");
    assertThat(finding.counts()).isTrue();
    assertThatThrownBy(() -> new Input.Key("Issue day", WORDS)).hasMessageContaining("'Issue day'");
  }

  @Test
  void findings_on_units_and_reports_have_an_order_of_their_own() {
    List<Finding> findings =
        Stream.of("VP", "KHTC", "TTr")
            .map(
                unit ->
                    Finding.builder(rule("HOUSE-001"), dossier())
                        .verdict(Verdict.FAIL)
                        .message(WORDS)
                        .about(new Subject.OfUnit(UnitId.of(unit)))
                        .build())
            .toList();
    HouseRule forwards = new HouseRule("HOUSE-001", d -> findings.stream());
    HouseRule backwards = new HouseRule("HOUSE-001", d -> Lists.reverse(findings).stream());
    assertThat(RuleSet.of(List.of(forwards)).assess(dossier()))
        .isEqualTo(RuleSet.of(List.of(backwards)).assess(dossier()));
  }

  private static Dossier dossier() {
    return dossier(Optional.empty());
  }

  private static Dossier dossier(Optional<DocumentType> type) {
    Section two = new Section("2", "2.", "", List.of(Block.Paragraph.of("hai")), List.of());
    Section ten = new Section("10", "10.", "Mười", List.of(Block.Paragraph.of("mười")), List.of());
    AdministrativeDocument.Builder document =
        AdministrativeDocument.builder()
            .title("Kế hoạch")
            .body(new Body(List.of(), List.of(two, ten), List.of(Block.Paragraph.of("hết"))));
    type.ifPresent(document::type);
    Plan plan =
        new Plan(
            PlanId.of("p"),
            document.build(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return Dossier.of(Reading.of(plan)).on(LocalDate.of(2026, 3, 1));
  }

  private static Place section(String label) {
    return Place.section(List.of(label));
  }

  @Test
  void findings_come_by_rule_and_then_as_the_document_has_them() {
    Place end = Place.of(Part.CLOSING, 0);
    Place later = section("2").block(0).range(new Span(2, 3));
    Place earlier = section("2").block(0).range(new Span(0, 1));
    Assessment assessment =
        RuleSet.of(
                List.of(
                    rule("HOUSE-002", section("10")),
                    rule("HOUSE-001", end, section("10"), later, earlier, Place.of(Part.MOTTO))))
            .assess(dossier());
    assertThat(assessment.findings())
        .extracting(finding -> finding.places().get(0))
        .containsExactly(Place.of(Part.MOTTO), earlier, later, section("10"), end, section("10"));
    assertThat(assessment.findings())
        .extracting(Finding::ruleId)
        .startsWith("HOUSE-001")
        .endsWith("HOUSE-002");
  }

  @Test
  void the_places_of_a_finding_are_sorted_without_doubles() {
    HouseRule rule =
        new HouseRule(
            "HOUSE-001",
            d -> Stream.of(finding("HOUSE-001", section("10"), section("2"), section("10"))));
    assertThat(RuleSet.of(List.of(rule)).assess(dossier()).findings().get(0).places())
        .containsExactly(section("2"), section("10"));
  }

  @Test
  void a_broken_rule_is_a_fault_and_hides_no_other() {
    HouseRule broken =
        new HouseRule(
            "HOUSE-001",
            d -> {
              throw new IllegalStateException("sổ hỏng");
            });
    HouseRule endless = new HouseRule("HOUSE-002", RuleSetTest::recurse);
    HouseRule silent = new HouseRule("HOUSE-003", d -> Stream.empty());
    HouseRule stranger = new HouseRule("HOUSE-004", d -> Stream.of(finding("HOUSE-001")));
    Assessment assessment =
        RuleSet.of(List.of(broken, endless, silent, stranger, rule("HOUSE-005", section("2"))))
            .assess(dossier());
    assertThat(assessment.findings()).extracting(Finding::ruleId).containsExactly("HOUSE-005");
    assertThat(assessment.faults())
        .extracting(Assessment.Fault::ruleId)
        .containsExactly("HOUSE-001", "HOUSE-002", "HOUSE-003", "HOUSE-004");
    assertThat(assessment.faults().get(0).problem()).contains("sổ hỏng");
    assertThat(assessment.faults().get(2).problem()).contains("NOT_APPLICABLE");
    assertThat(assessment.faults().get(3).problem()).contains("HOUSE-001");
  }

  private static Stream<Finding> recurse(Dossier dossier) {
    return Stream.of(dossier).map(RuleSetTest::recurse).flatMap(findings -> findings);
  }

  @Test
  void two_rules_with_one_id_are_refused_by_both_names() {
    ComplianceRule other =
        new ComplianceRule() {
          @Override
          public String id() {
            return "HOUSE-001";
          }

          @Override
          public Message title() {
            return WORDS;
          }

          @Override
          public Severity severity() {
            return Severity.NOTICE;
          }

          @Override
          public LegalBasis basis() {
            return ARTICLE;
          }

          @Override
          public Stream<Finding> check(Dossier dossier) {
            return Stream.empty();
          }
        };
    List<ComplianceRule> doubled = List.of(rule("HOUSE-001"), other);
    assertThatThrownBy(() -> RuleSet.of(doubled))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "'HOUSE-001'", HouseRule.class.getName(), other.getClass().getName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FORM-901", "LEGAL-901", "UNIT-901", "PLAN-901", "REPORT-901", "DEMOCRACY-901"})
  void groups_of_built_in_rules_are_reserved(String id) {
    List<ComplianceRule> rules = List.of(rule(id));
    assertThatThrownBy(() -> RuleSet.of(rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'" + id + "'", "reserved", HouseRule.class.getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HOUSE", "HOUSE-1", "house-001", "HOUSE-0001", "-001", "HOUSE_001"})
  void an_id_of_another_shape_is_refused(String id) {
    List<ComplianceRule> rules = List.of(rule(id));
    assertThatThrownBy(() -> RuleSet.of(rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'" + id + "'", "expected e.g. HOUSE-001");
  }

  @Test
  void a_rule_is_found_by_its_id() {
    HouseRule rule = rule("HOUSE-001");
    RuleSet rules = RuleSet.of(List.of(rule));
    assertThat(rules.require("HOUSE-001")).isSameAs(rule);
    assertThatThrownBy(() -> rules.require("HOUSE-002"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no rule 'HOUSE-002', there are [HOUSE-001]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASS", "FAIL"})
  void a_firm_verdict_cannot_rest_on_a_likely_article(String verdict) {
    Verdict firm = Verdict.valueOf(verdict);
    HouseRule rule =
        new HouseRule("HOUSE-001", LegalBasis.likely("Điều 154"), dossier -> Stream.empty());
    Finding.Builder finding = Finding.builder(rule, dossier()).message(WORDS);
    assertThatThrownBy(() -> finding.verdict(firm).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("HOUSE-001", verdict, "Điều 154");
    assertThat(finding.verdict(Verdict.UNDETERMINED).build().verdict().isFirm()).isFalse();
  }
}
