package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Place;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * What a rule says of a dossier (phát hiện). PASS and FAIL rest on an article that was read: a
 * finding with one of them and a likely basis cannot be made. A finding that is waived or known
 * keeps its verdict.
 *
 * @param ruleId for example {@code LEGAL-003}
 * @param ruleVersion of the rule, see {@link ComplianceRule#version}
 * @param severity as the rule has it
 * @param verdict the verdict
 * @param subject what it is about
 * @param asOf the date of judgement
 * @param message what was found
 * @param inputs the facts that the verdict rests on, in the order of the computation
 * @param basis the article in force on the day whose law governs, see {@link ComplianceRule#lawDay}
 * @param nextStep what to do
 * @param waivers those that waive it (miễn trừ); empty when it is not waived
 * @param known whether a baseline has it
 */
public record Finding(
    String ruleId,
    int ruleVersion,
    Severity severity,
    Verdict verdict,
    Subject subject,
    LocalDate asOf,
    Message message,
    List<Input> inputs,
    LegalBasis.Article basis,
    Message nextStep,
    List<Waiver> waivers,
    boolean known) {
  public Finding {
    inputs = ImmutableList.copyOf(inputs);
    waivers = ImmutableList.copyOf(waivers);
    if (basis.confidence() == Confidence.LIKELY && verdict.isFirm()) {
      throw new IllegalArgumentException(
          ruleId
              + " cannot say "
              + verdict
              + " on a basis that is only likely ('"
              + basis.article()
              + "'), expected e.g. UNDETERMINED");
    }
  }

  /** Starts a finding of that rule on that dossier. */
  public static Builder builder(ComplianceRule rule, Dossier dossier) {
    return new Builder(rule, dossier);
  }

  /** Where in the document; empty when the whole is meant or something outside of it. */
  public List<Place> places() {
    return subject.places();
  }

  /** Whether a waiver covers it. */
  public boolean isWaived() {
    return !waivers.isEmpty();
  }

  /** Whether it asks for something and is neither waived nor known. */
  public boolean counts() {
    return verdict.isOpen() && !isWaived() && !known;
  }

  /** The same finding at those places of the document. */
  Finding at(List<Place> others) {
    return with(new Subject.InDocument(others), waivers, known);
  }

  /** The same finding, waived. */
  Finding waivedBy(List<Waiver> all) {
    return with(subject, all, known);
  }

  /** The same finding, which a baseline has. */
  Finding asKnown() {
    return with(subject, waivers, true);
  }

  private Finding with(Subject about, List<Waiver> all, boolean frozen) {
    return new Finding(
        ruleId,
        ruleVersion,
        severity,
        verdict,
        about,
        asOf,
        message,
        inputs,
        basis,
        nextStep,
        all,
        frozen);
  }

  /** Puts a finding together; verdict and message must be given. Not thread-safe. */
  public static final class Builder {
    private static final Message NOTHING = Message.vi("Không cần làm gì").en("Nothing to do");

    private final ComplianceRule rule;
    private final Dossier dossier;
    private final List<Input> inputs = new ArrayList<>();
    private @Nullable Verdict verdict;
    private @Nullable Message message;
    private Subject subject = Subject.WHOLE_DOCUMENT;
    private Message nextStep = NOTHING;

    private Builder(ComplianceRule rule, Dossier dossier) {
      this.rule = rule;
      this.dossier = dossier;
    }

    /** The verdict. */
    public Builder verdict(Verdict value) {
      verdict = value;
      return this;
    }

    /** What was found. */
    public Builder message(Message value) {
      message = value;
      return this;
    }

    /** At those places of the document; none means the whole document, as without this call. */
    public Builder at(List<Place> places) {
      return about(new Subject.InDocument(places));
    }

    /** At that place of the document. */
    public Builder at(Place place) {
      return at(List.of(place));
    }

    /** About something else than the document, or its places. */
    public Builder about(Subject value) {
      subject = value;
      return this;
    }

    /** One more fact that the verdict rests on. */
    public Builder input(Input.Key key, Message value) {
      inputs.add(new Input(key, value));
      return this;
    }

    /** What to do; "nothing" without this call. */
    public Builder nextStep(Message value) {
      nextStep = value;
      return this;
    }

    /** The finding. */
    public Finding build() {
      return new Finding(
          rule.id(),
          rule.version(),
          rule.severity(),
          Objects.requireNonNull(verdict, "A finding needs a verdict, for example PASS"),
          subject,
          dossier.asOf(),
          Objects.requireNonNull(message, "A finding needs a message"),
          inputs,
          rule.basis().on(rule.lawDay(dossier)),
          nextStep,
          List.of(),
          false);
    }
  }
}
