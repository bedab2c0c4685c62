package org.tuanthu.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tuanthu.compliance.ComplianceRule;

/** Puts a provider of a test beside those that are discovered, for as long as an action takes. */
final class Extra {

  private Extra() {}

  static <T> T rule(Class<? extends ComplianceRule> rule, Supplier<T> action) throws IOException {
    return provider(ComplianceRule.class, rule, action);
  }

  static <T> T provider(Class<?> service, Class<?> provider, Supplier<T> action)
      throws IOException {
    Path folder = Files.createTempDirectory("providers");
    Path line =
        Files.createDirectories(folder.resolve("META-INF/services")).resolve(service.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      Files.writeString(line, provider.getName());
      thread.setContextClassLoader(loader);
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
      Files.delete(line);
      Files.delete(line.getParent());
      Files.delete(folder.resolve("META-INF"));
      Files.delete(folder);
    }
  }
}
