package org.tuanthu.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the tests of a contract as JUnit would, and tells which fail. */
final class Contracts {

  private Contracts() {}

  /**
   * The names of the tests of that interface that fail for the author's class, with the failure.
   */
  static SortedMap<String, Throwable> failures(Class<?> contract, Object author)
      throws IllegalAccessException {
    SortedMap<String, Throwable> failures = new TreeMap<>();
    for (Method method : tests(contract)) {
      try {
        method.invoke(author);
      } catch (InvocationTargetException e) {
        failures.put(method.getName(), e.getCause());
      }
    }
    return failures;
  }

  private static Method[] tests(Class<?> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toArray(Method[]::new);
  }
}
