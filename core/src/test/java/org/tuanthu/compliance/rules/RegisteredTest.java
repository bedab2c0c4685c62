package org.tuanthu.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.ComplianceRule;

class RegisteredTest {
  private static final Path CLASSES = Path.of("target", "classes");

  /** Ids are never reused: a rule that goes leaves its line here, with a note. */
  private static final String PINNED =
      """
      FORM-001 All components of the form are there
      FORM-002 Number and symbol are well formed and fit the type
      FORM-003 Numbers below 10 have a leading zero
      FORM-004 The date of issue is written out, with the right zeros
      FORM-005 The recipients end with the archive line
      FORM-006 The content ends with "./."
      FORM-007 Later citations have type, number and symbol alone
      FORM-008 The first citation has date and issuer
      FORM-009 The outline counts without gaps
      FORM-010 The abstract fits the type
      FORM-011 Legal bases end with semicolons, the last one with a full stop
      FORM-012 The authority form fits the signer and the agency
      FORM-013 Laws and ordinances are cited by name
      FORM-014 "Kính gửi" stands where it belongs
      LEGAL-001 The issuer named in a citation fits the symbol
      LEGAL-002 The symbol of the document fits its agency
      LEGAL-003 Cited instruments are in force
      LEGAL-004 Legal bases are already in force
      LEGAL-005 One number has one date
      LEGAL-006 The date of a cited instrument is that of the register
      LEGAL-007 A detailing decree is cited together with its parent law
      LEGAL-008 The type named in a citation fits the symbol
      LEGAL-009 Numbers of Party and State are written in their own style
      LEGAL-010 The register knows the legal bases
      LEGAL-011 The form of a number was in use on its day
      PLAN-001 Tasks have a lead unit
      PLAN-002 Tasks have a date
      PLAN-003 Tasks have an expected result
      PLAN-004 Somebody organises the plan
      PLAN-005 Difficulties have somewhere to go
      PLAN-006 Dates lie in the year of the plan
      PLAN-007 A task has one lead unit
      PLAN-008 An annual plan is issued when its year begins
      REPORT-001 Periodic reports have a deadline
      REPORT-002 Periodic reports have a cut-off
      REPORT-003 Reporting duties say how often
      REPORT-004 What is collected below is owed above
      REPORT-005 What is owed above is collected below
      REPORT-006 At least one working day lies between cut-off and deadline
      REPORT-007 Reports from below are due before those above
      REPORT-008 One report for one period has one deadline
      UNIT-001 One unit is written in one way
      UNIT-002 Units that are given work are known
      UNIT-003 Reorganised units are named by their successor
      UNIT-004 Documents since 1 July 2025 give the district level no work
      UNIT-005 Lead units belong to the issuing agency
      """;

  @Test
  void ids_and_titles_stay_as_they_were_published() {
    String now =
        Registered.rules().stream()
            .map(rule -> rule.id() + " " + rule.title().english() + "\n")
            .collect(Collectors.joining());
    assertThat(now).isEqualTo(PINNED);
  }

  @Test
  void the_class_path_and_the_module_path_find_the_same_rules() throws IOException {
    List<String> services =
        Files.readAllLines(CLASSES.resolve("META-INF/services/" + ComplianceRule.class.getName()));
    ModuleDescriptor module;
    try (InputStream file = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(file);
    }
    List<String> provided =
        module.provides().stream()
            .filter(provides -> provides.service().equals(ComplianceRule.class.getName()))
            .flatMap(provides -> provides.providers().stream())
            .toList();
    assertThat(services).containsExactlyElementsOf(provided).doesNotHaveDuplicates();
    assertThat(module.isOpen()).isFalse();
    assertThat(module.exports())
        .noneMatch(exports -> exports.source().equals("org.tuanthu.compliance.rules"));
  }

  @Test
  void every_rule_class_is_registered() {
    List<String> classes =
        new ClassFileImporter()
            .importPath(CLASSES.resolve("org/tuanthu/compliance/rules")).stream()
                .filter(type -> type.isAssignableTo(ComplianceRule.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> type.getName())
                .toList();
    assertThat(Registered.rules())
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void every_rule_rests_on_an_article_or_says_that_it_is_a_custom() {
    assertThat(Registered.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.basis().articles())
                    .allSatisfy(
                        article ->
                            assertThat(article.article())
                                .matches(".*(Nghị định|Luật) số \\d+/.*|Thông lệ soạn thảo: .+")));
  }
}
