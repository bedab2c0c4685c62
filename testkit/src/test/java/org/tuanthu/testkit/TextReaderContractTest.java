package org.tuanthu.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

class TextReaderContractTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new TextReader();
  }

  @Override
  public List<Source> readable() {
    return SamplePlans.all().stream().map(SamplePlan::source).toList();
  }

  @Override
  public List<Source> unreadable() {
    return List.of(
        Source.of("empty.txt", new byte[0]),
        Source.of("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)),
        Source.of("binary.txt", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 9}));
  }
}
