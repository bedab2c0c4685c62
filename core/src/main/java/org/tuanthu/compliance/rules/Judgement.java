package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * What one rule has to say of one dossier. A judgement that looked at something and found no fault
 * says PASS, one that looked at nothing NOT_APPLICABLE.
 */
final class Judgement {
  private final BuiltInRule rule;
  private final List<Finding> findings = new ArrayList<>();
  private int looked;
  private Message reason = Catalogue.message("na.nothing");

  Judgement(BuiltInRule rule) {
    this.rule = rule;
  }

  /** Counts things that were looked at. */
  void looked(int more) {
    looked += more;
  }

  /** The reason to give when nothing is looked at. */
  void notApplicable(String key) {
    reason = Catalogue.message(key);
  }

  /** A fault against an article of law. */
  void fail(String key, List<Place> places, Object... arguments) {
    say(Verdict.FAIL, key, places, arguments);
  }

  /** A fault that rests on a fact: it fails only if the fact is verified. */
  void against(Confidence fact, String key, List<Place> places, Object... arguments) {
    say(fact == Confidence.VERIFIED ? Verdict.FAIL : Verdict.UNDETERMINED, key, places, arguments);
  }

  /** Something that only the facts at hand leave open. */
  void undetermined(String key, List<Place> places, Object... arguments) {
    say(Verdict.UNDETERMINED, key, places, arguments);
  }

  /** Something unusual. */
  void review(String key, List<Place> places, Object... arguments) {
    say(Verdict.NEEDS_REVIEW, key, places, arguments);
  }

  /** A finding with the sentence of that key of the rule. */
  void say(Verdict verdict, String key, List<Place> places, Object... arguments) {
    findings.add(
        finding(
            verdict,
            places,
            Catalogue.message(rule.id() + "." + key, arguments),
            rule.nextStep(key)));
  }

  /** The rule cannot judge because the dossier lacks a register. */
  void lacksFact(String key) {
    findings.add(
        finding(
            Verdict.UNDETERMINED,
            List.of(),
            Catalogue.message("facts." + key),
            Catalogue.message("facts." + key + ".next")));
  }

  Stream<Finding> findings() {
    if (!findings.isEmpty()) {
      return findings.stream();
    }
    Message none = Catalogue.message("none.next");
    return Stream.of(
        looked > 0
            ? finding(Verdict.PASS, List.of(), Catalogue.message("pass", looked), none)
            : finding(Verdict.NOT_APPLICABLE, List.of(), reason, none));
  }

  private Finding finding(Verdict verdict, List<Place> places, Message message, Message next) {
    return new Finding(rule.id(), rule.severity(), verdict, places, message, rule.basis(), next);
  }
}
