package org.tuanthu.cli;

import java.nio.file.Path;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;

/** Opens files as plans, whatever format a reader at hand accepts. */
final class PlanFiles {
  private final DocumentReaders readers = DocumentReaders.discovered();

  /**
   * Reads one file; the plan is identified by the file's name without extension.
   *
   * @throws org.tuanthu.document.UnreadableDocumentException if it cannot be read
   */
  Reading<Plan> read(Path file) {
    return read(file, id(file));
  }

  /** Reads one file under that identity, else as {@link #read(Path)}. */
  Reading<Plan> read(Path file, PlanId id) {
    try {
      return read(Source.of(file), id);
    } catch (OutOfMemoryError e) {
      long limit = Runtime.getRuntime().maxMemory() >> 20;
      throw new UnusableInputException(
          file.toString(), "is too large for the " + limit + " MB of memory of this run", e);
    }
  }

  /** Reads a source under that identity. */
  Reading<Plan> read(Source source, PlanId id) {
    return PlanReader.read(readers.read(source), id);
  }

  private static PlanId id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return PlanId.of(stem.isBlank() ? "plan" : stem);
  }
}
