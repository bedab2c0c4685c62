package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.OutlineOrder;
import org.tuanthu.document.OutlineOrder.Kind;
import org.tuanthu.document.Place;
import org.tuanthu.text.Message;

/** FORM-009: the numbers of the outline follow each other without gaps and repeats. */
public final class OutlineOrderRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public OutlineOrderRule() {
    super("FORM-009", Severity.WARNING, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    OutlineOrder order = OutlineOrder.of(List.of(), dossier.document().body().sections());
    if (order.sections() == 0) {
      judgement.notApplicable("na.no-outline");
      return;
    }
    judgement.looked(order.sections());
    Map<Kind, Found> found = new EnumMap<>(Kind.class);
    for (OutlineOrder.Fault fault : order.faults()) {
      found.computeIfAbsent(fault.kind(), kind -> new Found()).add(fault.path());
    }
    found.forEach((kind, faults) -> faults.report(kind, judgement));
  }

  /** Only what is sure to be wrong fails. */
  private static Verdict verdict(Kind kind) {
    return switch (kind) {
      case REPEAT, GAP -> Verdict.FAIL;
      case SKIPPED_LETTER, BACK, START -> Verdict.NEEDS_REVIEW;
    };
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case REPEAT -> "repeat";
      case GAP -> "gap";
      case SKIPPED_LETTER -> "letter";
      case BACK -> "back";
      case START -> "start";
    };
  }

  /** The places of one kind of fault. */
  private static final class Found {
    private final List<Place> places = new ArrayList<>();
    private final Set<Message> labels = new LinkedHashSet<>();

    void add(List<String> path) {
      places.add(Place.section(path));
      labels.add(SectionLabel.of(path));
    }

    void report(Kind kind, Judgement judgement) {
      Message all = Words.list(List.copyOf(labels));
      judgement.say(verdict(kind), key(kind), places, all).input("sections", all);
    }
  }
}
