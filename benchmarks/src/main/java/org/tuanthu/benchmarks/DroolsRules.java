package org.tuanthu.benchmarks;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;
import org.tuanthu.benchmarks.HotFacts.Led;
import org.tuanthu.benchmarks.HotFacts.Periodic;
import org.tuanthu.benchmarks.HotFacts.Report;
import org.tuanthu.benchmarks.HotFacts.Text;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.rules.HotConditions;
import org.tuanthu.document.PlacedText;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;

/** The five hottest rules in Drools: a session a plan, over the facts that the loops look at. */
final class DroolsRules {
  private final KieBase rules =
      new KieHelper()
          .addResource(
              ResourceFactory.newClassPathResource("org/tuanthu/benchmarks/hot-rules.drl"),
              ResourceType.DRL)
          .build();

  Collection<Hit> hits(Dossier dossier) {
    Collection<Hit> hits = new LinkedHashSet<>();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("hits", hits);
      insert(dossier, session);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return hits;
  }

  private static void insert(Dossier dossier, KieSession session) {
    HotConditions.named(dossier).forEach(session::insert);
    int ordinal = 0;
    for (Task task : dossier.plan().tasks()) {
      if (task.lead().isPresent()) {
        session.insert(Led.of(ordinal++, dossier, task));
      }
    }
    boolean dated = false;
    boolean periodic = false;
    for (ReportingDuty duty : dossier.plan().duties()) {
      if (Periodic.is(duty)) {
        session.insert(new Periodic(duty.place()));
        periodic = true;
        dated |= duty.deadline().isPresent();
      }
    }
    if (periodic) {
      for (PlacedText text : dossier.document().texts()) {
        session.insert(Text.of(text));
      }
    }
    if (dated) {
      Report.all(dossier, dossier.fact(WorkingCalendar.class).orElseThrow())
          .forEach(session::insert);
    }
  }
}
