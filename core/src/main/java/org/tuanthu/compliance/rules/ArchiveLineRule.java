package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Archive;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

/** FORM-005: the recipients end with the archive line (dòng Lưu). */
public final class ArchiveLineRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public ArchiveLineRule() {
    super("FORM-005", Severity.WARNING, Scope.DECREE_30, Decree30.component("9"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    List<String> recipients = dossier.document().recipients();
    if (recipients.isEmpty()) {
      judgement.notApplicable("na.no-recipients");
      return;
    }
    judgement.looked(recipients.size());
    Optional<Archive> archive = dossier.document().archive();
    int last = recipients.size() - 1;
    if (archive.isEmpty()) {
      judgement
          .fail("missing", List.of(Place.of(Part.RECIPIENTS, last)), recipients.get(last))
          .input("last-recipient", recipients.get(last));
    } else if (!archive.get().asWritten().equals(recipients.get(last))) {
      int index = recipients.indexOf(archive.get().asWritten());
      judgement
          .fail("not-last", List.of(Place.of(Part.RECIPIENTS, index)), recipients.get(last))
          .input("last-recipient", recipients.get(last));
    }
  }
}
