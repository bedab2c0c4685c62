package org.tuanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The borders hold in the core, and each of them notices the class that breaks it. */
class BordersTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final String VIOLATING = "org.tuanthu.architecture.violating";

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

  @TestFactory
  Stream<DynamicTest> each_border_notices_the_class_that_breaks_it() {
    JavaClasses fixtures = new ClassFileImporter().importPackages(VIOLATING);
    Map<String, ArchRule> borders = new Borders(VIOLATING).all();
    return Stream.of(
            "no package cycles",
            "text looks only downwards",
            "the domain is pure",
            "Jackson only in json",
            "no Guava in public signatures",
            "nobody touches compliance.rules",
            "no bucket names",
            "no hidden clock",
            "domain types are closed",
            "packages are null-marked",
            "no standard streams")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(borders.get(name).evaluate(fixtures).hasViolation())
                            .as("a class in %s breaks: %s", VIOLATING, name)
                            .isTrue()));
  }

  @Test
  void a_border_that_nothing_breaks_stays_silent() {
    JavaClasses fixtures = new ClassFileImporter().importPackages(VIOLATING);
    assertThat(new Borders(VIOLATING).brokenBy(fixtures))
        .doesNotContain("schedule looks only downwards", "json looks only downwards");
  }
}
