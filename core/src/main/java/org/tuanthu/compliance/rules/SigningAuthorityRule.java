package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Signature;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.text.VietnameseText;

/**
 * FORM-012: the authority form (TM., KT., TL., TUQ., Q.) fits the signer and the agency: TM. for a
 * collective and not for a head who decides alone, KT. before a deputy.
 */
public final class SigningAuthorityRule extends BuiltInRule {
  private static final List<Place> SIGNATURE = List.of(Place.of(Part.SIGNATURE));

  /** Types that a committee issues itself; decisions, directives and letters may be its head's. */
  private static final Set<DocumentType> OF_COLLECTIVE =
      Sets.immutableEnumSet(
          DocumentType.PLAN,
          DocumentType.PROGRAMME,
          DocumentType.SCHEME,
          DocumentType.REPORT,
          DocumentType.SUBMISSION,
          DocumentType.RESOLUTION);

  /** Types that those sign who take part, each for himself. */
  private static final Set<DocumentType> BY_PARTIES =
      Sets.immutableEnumSet(
          DocumentType.MINUTES,
          DocumentType.CONTRACT,
          DocumentType.MEMORANDUM,
          DocumentType.AGREEMENT,
          DocumentType.LEAVE);

  private static final Pattern PREFIX =
      Pattern.compile("^(tuq|tm|kt|tl|q|t/m|k/t|t/l|quyền)(?:[./]\\s?|\\s)(.{0,200})");
  private static final Pattern DEPUTY =
      Pattern.compile("(?:^|[^\\p{L}])(?:phó|thứ trưởng|hiệu phó)(?: |$)");
  private static final Pattern COLLECTIVE =
      Pattern.compile("^(?:ủy ban nhân dân|hội đồng nhân dân)(?: |$)");
  private static final Pattern BODY =
      Pattern.compile("^(?:ủy ban|hội đồng|ban chỉ đạo|ban tổ chức|ban chấp hành|tổ|đoàn|hội) ?");
  private static final Pattern HEADED =
      Pattern.compile(
          "^(?:bộ|sở|phòng|cục|tổng cục|chi cục|vụ|trung tâm|bệnh viện|trường|học viện|viện"
              + "|văn phòng|thanh tra|kho bạc) ");

  /** Called by {@link java.util.ServiceLoader}. */
  public SigningAuthorityRule() {
    super("FORM-012", Severity.WARNING, Scope.DECREE_30, Decree30.article("Điều 13"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-signature");
    Optional<Signature> signature = dossier.document().signature();
    boolean byParties = dossier.document().type().filter(BY_PARTIES::contains).isPresent();
    if (byParties || signature.isEmpty() || signature.get().title().isEmpty()) {
      return;
    }
    judgement.looked(1);
    Lines lines = Lines.of(signature.get());
    boolean doubtful =
        dossier.reading().doubts().stream()
            .anyMatch(doubt -> doubt.place().part() == Part.SIGNATURE);
    String agency = AgencyNames.fold(dossier.document().issuer().orElse(""));
    boolean ofCollective = dossier.document().type().filter(OF_COLLECTIVE::contains).isPresent();
    lines
        .fault(agency, ofCollective)
        .ifPresent(key -> say(key, doubtful, lines, dossier, judgement));
  }

  private static void say(
      String key, boolean doubtful, Lines lines, Dossier dossier, Judgement judgement) {
    String agency = dossier.document().issuer().orElse("");
    Object[] words = {lines.written(), agency};
    Judgement.Said said;
    if (key.equals("alone") || key.equals("other-body") || key.equals("deputy-for-body")) {
      said = judgement.review(key, SIGNATURE, words);
    } else if (doubtful) {
      said = judgement.undetermined(key, SIGNATURE, words);
    } else {
      said = judgement.fail(key, SIGNATURE, words);
    }
    said.input("signature", lines.written()).input("issuer-written", agency);
  }

  /**
   * The lines above the name.
   *
   * @param prefixes those that stand there, without marks
   * @param forWhom the words after TM., if it stands there
   * @param title the last line
   */
  private record Lines(
      String written, List<String> prefixes, Optional<String> forWhom, String title) {

    static Lines of(Signature signature) {
      List<String> all = new ArrayList<>(signature.authority());
      signature.title().ifPresent(all::add);
      List<String> prefixes = new ArrayList<>();
      Optional<String> forWhom = Optional.empty();
      for (String line : all) {
        Matcher m = PREFIX.matcher(VietnameseText.fold(line));
        if (m.find()) {
          String prefix = m.group(1).replace("/", "");
          prefixes.add(prefix);
          if (prefix.equals("tm")) {
            forWhom = Optional.of(AgencyNames.fold(m.group(2)));
          }
        }
      }
      String whole = VietnameseText.fold(String.join(" ", all));
      return new Lines(String.join(" / ", all), prefixes, forWhom, whole);
    }

    /** The key of what is wrong with them. */
    Optional<String> fault(String agency, boolean ofCollective) {
      boolean deputy = DEPUTY.matcher(title).find();
      if (prefixes.contains("kt") && !deputy) {
        return Optional.of("no-deputy");
      }
      if (deputy && prefixes.isEmpty()) {
        return Optional.of("deputy");
      }
      if (forWhom.isPresent() && HEADED.matcher(agency).find()) {
        return Optional.of(BODY.matcher(forWhom.get()).find() ? "other-body" : "one-head");
      }
      if (forWhom.isPresent() && deputy && !prefixes.contains("kt")) {
        return Optional.of("deputy-for-body");
      }
      boolean collective =
          ofCollective && COLLECTIVE.matcher(agency).find() && !agency.contains(" sở ");
      boolean delegated = prefixes.contains("tl") || prefixes.contains("tuq");
      return collective && forWhom.isEmpty() && !delegated
          ? Optional.of("alone")
          : Optional.empty();
    }
  }
}
