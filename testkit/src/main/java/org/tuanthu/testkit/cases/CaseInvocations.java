package org.tuanthu.testkit.cases;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** The JUnit extension of {@link RuleCases}: one run of the test method for each case. */
public final class CaseInvocations implements TestTemplateInvocationContextProvider {

  /** Called by JUnit. */
  public CaseInvocations() {}

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    String name = context.getRequiredTestMethod().getAnnotation(RuleCases.class).value();
    return CaseFolder.read(folder(context.getRequiredTestClass(), name)).stream().map(Run::new);
  }

  private static Path folder(Class<?> test, String name) {
    URL found = test.getClassLoader().getResource(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no folder '" + name + "' among the resources of " + test.getName());
    }
    try {
      URI uri = found.toURI();
      if (!"file".equals(uri.getScheme())) {
        throw new IllegalArgumentException("Cases are read from folders, not from " + uri);
      }
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Cannot read cases from " + found, e);
    }
  }

  private record Run(RuleCase each) implements TestTemplateInvocationContext, ParameterResolver {

    @Override
    public String getDisplayName(int index) {
      return each.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RuleCase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return each;
    }
  }
}
