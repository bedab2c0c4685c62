package org.tuanthu.testkit.outsider;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs all tests of a folder of classes, prints what failed, and ends. */
final class OutsiderTests {

  private OutsiderTests() {}

  /** The argument is the folder, which is on the class path. */
  public static void main(String[] args) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(args[0]))))
                .build(),
            summary);
    PrintWriter out = new PrintWriter(System.out, true);
    summary.getSummary().printFailuresTo(out, 5);
    out.println(summary.getSummary().getTestsSucceededCount() + " tests passed");
    System.exit(summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
  }
}
