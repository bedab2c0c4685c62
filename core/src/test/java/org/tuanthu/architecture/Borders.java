package org.tuanthu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The borders of the core (docs/architecture.md), for any root package so that they can be tried.
 */
final class Borders {

  /** What each package may use; each may also use what its targets use. */
  static final Map<String, List<String>> LAYERS = layers();

  private static final List<String> PURE =
      List.of("text", "calendar", "document", "regulation", "unit", "period", "plan", "schedule");

  private final String root;

  Borders(String root) {
    this.root = root;
  }

  private static Map<String, List<String>> layers() {
    Map<String, List<String>> layers = new LinkedHashMap<>();
    layers.put("text", List.of());
    layers.put("calendar", List.of("text"));
    layers.put("document", List.of("text"));
    layers.put("regulation", List.of("document", "calendar"));
    layers.put("unit", List.of("calendar"));
    layers.put("period", List.of("calendar"));
    layers.put("plan", List.of("document", "regulation", "unit", "period"));
    layers.put("schedule", List.of("plan"));
    layers.put("compliance", List.of("schedule"));
    layers.put("compliance.rules", List.of("compliance"));
    layers.put("export", List.of("compliance"));
    layers.put("json", List.of("compliance", "export"));
    return layers;
  }

  /** All borders by name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> all = new LinkedHashMap<>();
    all.put("no package cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    LAYERS.keySet().forEach(layer -> all.put(layer + " looks only downwards", downwards(layer)));
    all.put("the domain is pure", pureDomain());
    all.put("Jackson only in json", jacksonOnlyInJson());
    all.put("no Guava in public signatures", classes().should(new ShowNoGuava()));
    all.put("nobody touches compliance.rules", rulesAreHidden());
    all.put("no bucket names", noBucketNames());
    all.put("no hidden clock", HiddenInputs.noClock());
    all.put("no hidden defaults", HiddenInputs.noDefaults());
    all.put("domain types are closed", closedTypes());
    all.put("packages are null-marked", classes().should(liveInANullMarkedPackage()));
    all.put("no standard streams", noStandardStreams());
    return all;
  }

  private String in(String layer) {
    return root + "." + layer;
  }

  private ArchRule downwards(String layer) {
    Set<String> allowed = new LinkedHashSet<>();
    collect(layer, allowed);
    String[] forbidden =
        LAYERS.keySet().stream()
            .filter(l -> !allowed.contains(l))
            .map(this::in)
            .toArray(String[]::new);
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(in(layer))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden);
    return rule.allowEmptyShould(true);
  }

  private static void collect(String layer, Set<String> allowed) {
    if (allowed.add(layer)) {
      LAYERS.get(layer).forEach(below -> collect(below, allowed));
    }
  }

  private ArchRule pureDomain() {
    String[] domain = PURE.stream().map(this::in).toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(domain)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.jspecify..", "com.google.common..", "org.slf4j..", root + ".."))
        .allowEmptyShould(true);
  }

  private ArchRule jacksonOnlyInJson() {
    return noClasses()
        .that(not(resideInAPackage(in("json"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");
  }

  private ArchRule rulesAreHidden() {
    return noClasses()
        .that(not(resideInAPackage(in("compliance.rules"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("compliance.rules"))
        .allowEmptyShould(true);
  }

  private static ArchRule noBucketNames() {
    return noClasses()
        .should()
        .haveNameMatching(
            ".*(Utils?|Helper|Manager|Impl|Service|Processor|Handler|Common)(\\$.*)?");
  }

  private ArchRule closedTypes() {
    String[] domain = PURE.stream().map(this::in).toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(domain)
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .orShould(new BeSealed())
        .allowEmptyShould(true);
  }

  private static ArchRule noStandardStreams() {
    return com.tngtech.archunit.library.GeneralCodingRules
        .NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package marked by @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }

  /** A class that is sealed, which ArchUnit has no word for. */
  private static final class BeSealed extends ArchCondition<JavaClass> {
    BeSealed() {
      super("be sealed");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (!type.reflect().isSealed()) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " is open"));
      }
    }
  }

  /** The names of the borders that the classes break. */
  List<String> brokenBy(com.tngtech.archunit.core.domain.JavaClasses classes) {
    List<String> broken = new ArrayList<>();
    all()
        .forEach(
            (name, rule) -> {
              if (rule.evaluate(classes).hasViolation()) {
                broken.add(name);
              }
            });
    return broken;
  }
}
