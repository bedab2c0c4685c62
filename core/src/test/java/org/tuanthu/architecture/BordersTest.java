package org.tuanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The borders hold in the core, and each of them notices the class that breaks it. */
class BordersTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final String VIOLATING = "org.tuanthu.architecture.violating";
  private static final String KEEPING = "org.tuanthu.architecture.keeping";
  private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(VIOLATING);

  @TestFactory
  Stream<DynamicTest> the_core_keeps_every_border() {
    assertThat(CORE.size()).isGreaterThan(60);
    return new Borders("org.tuanthu")
        .all().entrySet().stream()
            .map(
                border ->
                    DynamicTest.dynamicTest(border.getKey(), () -> border.getValue().check(CORE)));
  }

  @Test
  void every_package_of_the_core_has_its_layer() {
    Set<String> packages = new TreeSet<>();
    CORE.forEach(type -> packages.add(type.getPackageName().replace("org.tuanthu.", "")));
    packages.remove(""); // module-info
    assertThat(packages).isSubsetOf(Borders.LAYERS.keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "no package cycles, text.LooksUp",
    "text looks only downwards, text.LooksUp",
    "calendar looks only downwards, calendar.SeesDocument",
    "document looks only downwards, document.SeesCalendar",
    "regulation looks only downwards, regulation.SeesUnit",
    "unit looks only downwards, unit.SeesPeriod",
    "period looks only downwards, period.SeesUnit",
    "plan looks only downwards, plan.SeesSchedule",
    "schedule looks only downwards, schedule.SeesCompliance",
    "compliance looks only downwards, compliance.SeesExport",
    "compliance.rules looks only downwards, compliance.rules.SeesJson",
    "export looks only downwards, export.SeesJson",
    "json looks only downwards, json.SeesRules",
    "the domain is pure, plan.OpenPlan",
    "Jackson only in json, plan.OpenPlan",
    "no Guava in public signatures, plan.OpenPlan.names",
    "no Guava in public signatures, plan.ShowsGuava extends",
    "no Guava in public signatures, plan.ShowsGuava.FIELD",
    "no Guava in public signatures, plan.ShowsGuava.<init>",
    "no Guava in public signatures, plan.ShowsGuava.argument",
    "nobody touches compliance.rules, compliance.TouchesRules",
    "no bucket names, text.TextUtils",
    "no hidden clock, text.TextUtils.printToday",
    "no hidden clock, text.Defaults.today",
    "no hidden defaults, text.Defaults.decoded",
    "no hidden defaults, text.Defaults.encoded",
    "no hidden defaults, text.Defaults.lower",
    "no hidden defaults, text.Defaults.upper",
    "domain types are closed, plan.OpenPlan",
    "packages are null-marked, unmarked",
    "no standard streams, text.TextUtils"
  })
  void each_border_notices_the_class_that_breaks_it(String border, String violation) {
    assertThat(report(border)).contains(VIOLATING + "." + violation);
  }

  @Test
  void each_border_has_a_class_that_breaks_it() {
    assertThat(new Borders(VIOLATING).brokenBy(FIXTURES))
        .containsExactlyElementsOf(new Borders(VIOLATING).all().keySet());
  }

  @Test
  void classes_that_come_near_break_no_border() {
    JavaClasses classes = new ClassFileImporter().importPackages(KEEPING);

    assertThat(classes.size()).isPositive();
    assertThat(new Borders(KEEPING).brokenBy(classes)).isEmpty();
  }

  private static String report(String border) {
    return new Borders(VIOLATING)
        .all()
        .get(border)
        .evaluate(FIXTURES)
        .getFailureReport()
        .getDetails()
        .toString();
  }
}
