package org.tuanthu.testkit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tuanthu.document.Source;
import org.tuanthu.json.UnitsJson;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;

/**
 * A made-up provincial department of construction (Sở Xây dựng tỉnh Trường Giang) with 40 units
 * around it, reorganised on 01/7/2025: two of its divisions become one, another goes up in the
 * office, and the districts give way to communes.
 *
 * <pre>{@code
 * UnitResolver.of(SampleUnits.register(), SampleUnits.AGENCY, LocalDate.of(2025, 7, 1))
 *     .resolve("các trung tâm")   // three units
 * }</pre>
 */
public final class SampleUnits {
  /** The department whose list it is. */
  public static final UnitId AGENCY = UnitId.of("SXD");

  private SampleUnits() {}

  /** The register of the two files. */
  public static UnitRegister register() {
    return UnitsJson.read(units(), changes());
  }

  /** The list of units as a CSV file. */
  public static Source units() {
    return source("units.csv");
  }

  /** Their changes as a CSV file. */
  public static Source changes() {
    return source("unit-changes.csv");
  }

  private static Source source(String name) {
    try (InputStream in =
        Objects.requireNonNull(SampleUnits.class.getResourceAsStream(name), name)) {
      return Source.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sample file '" + name + "'", e);
    }
  }
}
