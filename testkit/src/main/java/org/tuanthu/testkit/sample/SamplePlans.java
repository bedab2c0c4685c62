package org.tuanthu.testkit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Ten correct plans (kế hoạch mẫu), each of another kind of agency and in another layout. They are
 * written for the project; numbers of decrees and laws are real, all else is made up.
 *
 * <pre>{@code
 * SamplePlans.named("province").dossier()   // no rule fails
 * SamplePlans.named("province").with("./.", ".").dossier()   // one rule fails
 * }</pre>
 */
public final class SamplePlans {
  private static final List<String> NAMES =
      List.of(
          "province",
          "city",
          "department",
          "district",
          "commune",
          "ministry",
          "hospital",
          "school",
          "party",
          "joint");

  private SamplePlans() {}

  /** All plans. */
  public static List<SamplePlan> all() {
    return NAMES.stream().map(SamplePlans::named).toList();
  }

  /**
   * The plan of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names those that there are
   */
  public static SamplePlan named(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("No sample plan '" + name + "', there are " + NAMES);
    }
    try (InputStream in = SamplePlans.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("The sample plan '" + name + "' is not in the jar");
      }
      return new SamplePlan(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sample plan '" + name + "'", e);
    }
  }
}
