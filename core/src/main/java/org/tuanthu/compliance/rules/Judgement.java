package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * What one rule has to say of one dossier. A judgement that looked at something and found no fault
 * says PASS, one that looked at nothing NOT_APPLICABLE.
 */
final class Judgement {
  private final BuiltInRule rule;
  private final Dossier dossier;
  private final List<Finding.Builder> findings = new ArrayList<>();
  private int looked;
  private Message reason = Catalogue.message("na.nothing");

  Judgement(BuiltInRule rule, Dossier dossier) {
    this.rule = rule;
    this.dossier = dossier;
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
  Said fail(String key, List<Place> places, Object... arguments) {
    return say(Verdict.FAIL, key, places, arguments);
  }

  /** A fault that rests on a fact: it fails only if the fact is verified. */
  Said against(Confidence fact, String key, List<Place> places, Object... arguments) {
    Verdict verdict = fact == Confidence.VERIFIED ? Verdict.FAIL : Verdict.UNDETERMINED;
    return say(verdict, key, places, arguments);
  }

  /** Something that only the facts at hand leave open. */
  Said undetermined(String key, List<Place> places, Object... arguments) {
    return say(Verdict.UNDETERMINED, key, places, arguments);
  }

  /** Something unusual. */
  Said review(String key, List<Place> places, Object... arguments) {
    return say(Verdict.NEEDS_REVIEW, key, places, arguments);
  }

  /** A finding with the sentence of that key of the rule. */
  Said say(Verdict verdict, String key, List<Place> places, Object... arguments) {
    return add(
        finding(verdict, Catalogue.message(rule.id() + "." + key, arguments))
            .at(places)
            .nextStep(rule.nextStep(key)));
  }

  /** The rule cannot judge because the dossier lacks a register. */
  void lacksFact(String key) {
    add(
        finding(Verdict.UNDETERMINED, Catalogue.message("facts." + key))
            .nextStep(Catalogue.message("facts." + key + ".next")));
  }

  Stream<Finding> findings() {
    if (findings.isEmpty()) {
      addNone();
    }
    return findings.stream().map(Finding.Builder::build);
  }

  private void addNone() {
    if (looked > 0) {
      add(finding(Verdict.PASS, Catalogue.message("pass", looked))).input("looked", looked);
    } else {
      add(finding(Verdict.NOT_APPLICABLE, reason));
    }
  }

  private Finding.Builder finding(Verdict verdict, Message message) {
    return Finding.builder(rule, dossier).verdict(verdict).message(message);
  }

  private Said add(Finding.Builder finding) {
    findings.add(finding);
    return new Said(finding);
  }

  /** A finding to which the facts behind it are added. */
  record Said(Finding.Builder finding) {

    /** The validity of an instrument with the register's source. */
    Said validity(ValidityPeriod period) {
      return input("validity", period.status().words())
          .input("validity-days", period.range())
          .input("confidence", Catalogue.message("confidence." + period.confidence()))
          .input("register", period.source());
    }

    /** Another next step than that of the key. */
    Said nextStep(Message step) {
      finding.nextStep(step);
      return this;
    }

    /** A fact, whose label is the sentence {@code input.KEY}; a message speaks each language. */
    Said input(String key, Object value) {
      finding.input(Catalogue.input(key), Catalogue.words(value));
      return this;
    }
  }
}
