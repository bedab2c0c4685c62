package org.tuanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The library as a named module, in a layer beside the class path on which all other tests run.
 * Nothing but its own jars is resolved there.
 */
class ModulePathTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final String CORE = "org.tuanthu.core";
  private static final ModuleLayer LAYER = layer();
  private static final String PLAN =
      """
      SỞ TÀI CHÍNH
      Số: 12/KH-STC

      KẾ HOẠCH
      Rà soát tài sản công năm 2025

      Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
      I. NỘI DUNG
      1. Văn phòng Sở chủ trì rà soát tài sản công trước ngày 31/3/2025.
      """;

  @Test
  void all_packages_but_that_of_the_rules_are_exported() {
    Set<String> closed = packages();
    closed.removeAll(
        module().getDescriptor().exports().stream()
            .map(Exports::source)
            .collect(Collectors.toSet()));

    assertThat(closed).containsExactly("org.tuanthu.compliance.rules");
  }

  @Test
  void the_module_needs_no_more_than_it_uses() {
    assertThat(module().getDescriptor().requires())
        .extracting(Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
            "com.google.common",
            "tools.jackson.databind",
            "tools.jackson.dataformat.csv",
            "org.jspecify");
  }

  @Test
  void all_rules_are_found() throws Exception {
    Object rules = call(null, "compliance.RuleSet", "discovered", loader());

    assertThat((List<?>) call(rules, "compliance.RuleSet", "rules"))
        .hasSameSizeAs(
            Files.readAllLines(
                CLASSES.resolve("META-INF/services/org.tuanthu.compliance.ComplianceRule")))
        .allSatisfy(rule -> assertThat(rule.getClass().getModule()).isSameAs(module()));
  }

  @Test
  void a_plan_is_read_and_comes_back_from_its_json() throws Exception {
    Object readers = call(null, "document.DocumentReaders", "discovered", loader());
    byte[] text = PLAN.getBytes(StandardCharsets.UTF_8);
    Object source = call(null, "document.Source", "of", "plan.txt", text);
    Object document = call(readers, "document.DocumentReaders", "read", source);
    Object id = call(null, "plan.PlanId", "of", "STC-2025-12");
    Object reading = call(null, "plan.PlanReader", "read", document, id);
    Object plan = call(reading, "document.Reading", "value");
    Object json = call(null, "json.PlanJson", "write", plan);

    assertThat(json).asString().contains("STC-2025-12", "30/2020/NĐ-CP");
    assertThat(call(null, "json.PlanJson", "read", json)).isEqualTo(plan);
    assertThat(plan.getClass().getModule()).isSameAs(module());
  }

  private static ModuleLayer layer() {
    Path[] jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.startsWith(CLASSES.toAbsolutePath()) || Files.isRegularFile(path))
            .toArray(Path[]::new);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules =
        boot.configuration().resolveAndBind(ModuleFinder.of(jars), ModuleFinder.of(), Set.of(CORE));
    return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
  }

  private static Module module() {
    return LAYER.findModule(CORE).orElseThrow();
  }

  private static ClassLoader loader() {
    return LAYER.findLoader(CORE);
  }

  private static Set<String> packages() {
    return module().getDescriptor().packages().stream()
        .filter(
            name -> Files.exists(CLASSES.resolve(name.replace('.', '/') + "/package-info.class")))
        .collect(Collectors.toSet());
  }

  /** Calls the one method of that name and those arguments. */
  private static Object call(Object target, String type, String method, Object... arguments)
      throws Exception {
    Class<?> owner = loader().loadClass("org.tuanthu." + type);
    return Stream.of(owner.getMethods())
        .filter(m -> m.getName().equals(method) && fits(m.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow()
        .invoke(target, arguments);
  }

  private static boolean fits(Class<?>[] parameters, Object[] arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
