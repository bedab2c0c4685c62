package org.tuanthu.cli;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The borders of the core that hold in all modules; only the program has streams and a clock. */
class ModuleBordersTest {
  private static final String PROGRAM = "org.tuanthu.cli";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tuanthu");
  private static final JavaClasses LIBRARY =
      ALL.that(
          JavaClass.Predicates.resideOutsideOfPackages(
              PROGRAM, "org.tuanthu.testkit..", "org.tuanthu"));

  @Test
  void all_modules_are_seen() {
    assertThat(ALL)
        .extracting(JavaClass::getPackageName)
        .contains(
            PROGRAM,
            "org.tuanthu.document",
            "org.tuanthu.importdocx",
            "org.tuanthu.importpdf",
            "org.tuanthu.exportdocx",
            "org.tuanthu.jdbc",
            "org.tuanthu.testkit");
  }

  @Test
  void no_name_is_a_bucket() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Service|Processor|Handler|Common)(\\$.*)?")
        .check(ALL);
  }

  @Test
  void all_packages_are_null_marked() {
    assertThat(ALL)
        .filteredOn(type -> !type.getSimpleName().equals("module-info"))
        .allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }

  @Test
  void no_library_writes_to_standard_streams() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
  }

  @Test
  void no_library_reads_a_clock() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                fullNameMatching(
                    "java\\.time\\..*\\.(now|system\\w*)\\(.*"
                        + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                        + "|java\\.util\\.Date\\.<init>\\(\\)")))
        .check(LIBRARY);
  }

  @Test
  void no_class_depends_on_the_default_locale_or_charset() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                fullNameMatching(
                    "java\\.lang\\.String\\.(getBytes|toLowerCase|toUpperCase)\\(\\)"
                        + "|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)")))
        .check(ALL);
  }
}
