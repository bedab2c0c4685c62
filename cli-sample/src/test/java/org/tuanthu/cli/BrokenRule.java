package org.tuanthu.cli;

import java.util.stream.Stream;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.text.Message;

/** A house rule that breaks whatever it judges. */
public final class BrokenRule implements ComplianceRule {

  @Override
  public String id() {
    return "BROKEN-001";
  }

  @Override
  public Message title() {
    return Message.vi("Quy tắc hỏng").en("A broken rule");
  }

  @Override
  public Severity severity() {
    return Severity.NOTICE;
  }

  @Override
  public LegalBasis basis() {
    return LegalBasis.verified("Không có");
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    throw new IllegalStateException("broken on purpose");
  }
}
