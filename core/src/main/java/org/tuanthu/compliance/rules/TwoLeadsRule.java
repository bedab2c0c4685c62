package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.text.VietnameseText;

/**
 * PLAN-007: a task has one lead unit. Two stand in one sentence, or the same task is given to
 * another unit elsewhere.
 */
public final class TwoLeadsRule extends BuiltInRule {

  /** Another unit named after the first one; a group, such as "các sở, ban, ngành", is none. */
  private static final Pattern SECOND =
      Pattern.compile(
          "(?:,|;| và| cùng| với) (?:Sở|Bộ|Phòng|Ban|Cục|Chi cục|Công an|Thanh tra|Trung tâm"
              + "|Văn phòng|Ủy ban|UBND|Hội|Đoàn|Liên đoàn|Trường|Bệnh viện|Tổ|Khoa|Viện) \\p{Lu}");

  /** Shorter texts may be the same by chance. */
  private static final int SHORTEST = 25;

  /** Called by {@link java.util.ServiceLoader}. */
  public TwoLeadsRule() {
    super(
        "PLAN-007",
        Severity.NOTICE,
        Scope.PLANS,
        LegalBasis.custom("mỗi nhiệm vụ có một đơn vị chủ trì"));
  }

  /** Whether another unit is named after the first one. */
  static boolean areSeveral(String names) {
    return SECOND.matcher(names).find();
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-leads");
    LeadTexts texts = new LeadTexts(dossier.document());
    SetMultimap<String, Task> sameText = LinkedHashMultimap.create();
    for (Task task : dossier.plan().tasks()) {
      if (task.lead().isEmpty()) {
        continue;
      }
      judgement.looked(1);
      String lead = task.lead().get();
      if (areSeveral(lead) && texts.leads(lead, task.place())) {
        judgement.review("together", List.of(task.place()), lead).input("leads", lead);
      }
      String text = VietnameseText.fold(task.text());
      if (text.length() >= SHORTEST) {
        sameText.put(text, task);
      }
    }
    for (String text : sameText.keySet()) {
      Set<String> leads = new LinkedHashSet<>();
      Set<String> folded = new LinkedHashSet<>();
      for (Task task : sameText.get(text)) {
        String lead = task.lead().orElseThrow();
        if (folded.add(AgencyNames.fold(lead))) {
          leads.add(lead);
        }
      }
      if (leads.size() > 1) {
        List<Place> places = sameText.get(text).stream().map(Task::place).toList();
        judgement.review("apart", places, Words.quoted(leads)).input("leads", Words.quoted(leads));
      }
    }
  }
}
