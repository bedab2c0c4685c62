package org.tuanthu.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.document.Reading;
import org.tuanthu.json.PlanJson;
import org.tuanthu.json.ReadingJson;
import org.tuanthu.plan.Plan;

/** A plan that was read, as JSON. */
public class Json extends Timed {

  /** A plan and its lossless form. */
  @State(Scope.Benchmark)
  public static class Understood {
    Reading<Plan> reading;
    String json;

    /** Reads the plan once. */
    @Setup
    public void read(Sample sample) {
      reading = sample.read();
      json = PlanJson.write(reading.value());
    }
  }

  /** The published form, as {@code tuanthu read --format json} prints it. */
  @Benchmark
  public void print(Understood understood) throws IOException {
    ReadingJson.write(understood.reading, OutputStream.nullOutputStream());
  }

  /** The lossless form that stores keep. */
  @Benchmark
  public String write(Understood understood) {
    return PlanJson.write(understood.reading.value());
  }

  /** The plan of the lossless form. */
  @Benchmark
  public Plan restore(Understood understood) {
    return PlanJson.read(understood.json);
  }
}
