package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.TypeCode;
import org.tuanthu.text.Span;

/**
 * The grammar of citations (viện dẫn văn bản): finds every cited instrument in a text.
 *
 * <pre>{@code
 * CitationGrammar.find("theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ").get(0)
 * // number 30/2020/NĐ-CP, date 2020-03-05, issuer "Chính phủ"
 * }</pre>
 */
public final class CitationGrammar {
  private static final Pattern JOIN =
      Pattern.compile(
          "(?iu)\\s*+,?\\s*+(?:và|cùng|với|cùng\\s+với|hoặc|,|-)?\\s*+(?:các\\s)?\\s*+");

  private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QH\\d{1,2}");

  /** Schemes are known by a bare number ("Đề án 06"), which is their short name, no symbol. */
  private static final Optional<DocumentType> SCHEME = Optional.of(DocumentType.SCHEME);

  private final String text;
  private final List<LawNames.Named> laws;
  private final List<NumberToken> numbers;
  private final List<CitationDraft> drafts = new ArrayList<>();
  private int nextLaw;

  private CitationGrammar(String text) {
    this.text = text;
    this.laws = LawNames.scan(text);
    this.numbers = NumberScanner.scan(text);
  }

  /** The citations of one text (a sentence or paragraph in normal form), in its order. */
  public static List<FoundCitation> find(String text) {
    return new CitationGrammar(text).all();
  }

  private List<FoundCitation> all() {
    for (int i = 0; i < numbers.size(); i++) {
      int limit = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
      number(numbers.get(i), limit);
    }
    lawsBefore(text.length());
    for (int i = drafts.size() - 2; i >= 0; i--) {
      drafts.get(i).share(drafts.get(i + 1));
    }
    return drafts.isEmpty() ? List.of() : found();
  }

  private List<FoundCitation> found() {
    List<Span> spans = drafts.stream().map(CitationDraft::span).toList();
    List<ProvisionScan.Found> pointers = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int floor = i == 0 ? 0 : spans.get(i - 1).end();
      pointers.add(ProvisionScan.before(text, spans.get(i).start(), floor));
    }
    List<Integer> starts = pointers.stream().map(ProvisionScan.Found::start).toList();
    List<List<FoundRelation>> relations = RelationScan.scan(text, drafts, starts);
    List<Span> quoted = QuotedLaw.in(text);
    ImmutableList.Builder<FoundCitation> found = ImmutableList.builder();
    for (int i = 0; i < spans.size(); i++) {
      if (!QuotedLaw.holds(quoted, spans.get(i))) {
        found.add(drafts.get(i).found(text, pointers.get(i).provisions(), relations.get(i)));
      }
    }
    return found.build();
  }

  private int floor() {
    return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end;
  }

  private void number(NumberToken token, int limit) {
    if (token.number().isEmpty()) {
      bare(token, limit);
      return;
    }
    DocumentNumber number = token.number().get();
    Optional<LawNames.Named> law = lawOf(token);
    TypeWords.Before before =
        consolidated(number, law).orElseGet(() -> TypeWords.before(text, token.start(), floor()));
    if (before.typeName().isPresent() && law.isPresent()) {
      nextLaw++;
      law = Optional.empty();
    }
    int start = law.map(LawNames.Named::start).orElse(before.start());
    lawsBefore(start);
    if (law.isPresent()) {
      nextLaw++;
    }
    boolean joined = isJoin(start);
    if (law.isEmpty() && !isCited(number, before, joined)) {
      return;
    }
    String typeName =
        law.map(LawNames.Named::typeName)
            .or(before::typeName)
            .or(() -> TypeCode.typeName(number))
            .orElseGet(() -> joined ? drafts.get(drafts.size() - 1).typeName : "");
    CitationDraft draft =
        new CitationDraft(
            start,
            typeName,
            Optional.of(number),
            law.map(LawNames.Named::name),
            CitationTail.read(text, token.end(), limit, number.isJoint()),
            joined);
    Optional<IssuerBefore> own =
        before.typeName().isPresent()
            ? dateAndIssuerBefore(before.start())
            : IssuerBefore.between(text, before.start(), floor());
    own.or(() -> joined ? drafts.get(drafts.size() - 1).before : Optional.empty())
        .ifPresent(found -> draft.take(text, found));
    drafts.add(draft);
  }

  /** A running number without symbol, which its date makes a citation. */
  private void bare(NumberToken token, int limit) {
    TypeWords.Before before = TypeWords.before(text, token.start(), floor());
    CitationTail tail = CitationTail.read(text, token.end(), limit, false);
    if (before.typeName().isEmpty() || tail.date().isEmpty()) {
      return;
    }
    lawsBefore(before.start());
    String typeName = before.typeName().get();
    String name = typeName + " số " + text.substring(token.start(), token.end());
    CitationDraft draft =
        new CitationDraft(
            before.start(), typeName, Optional.empty(), Optional.of(name), tail, false);
    dateAndIssuerBefore(before.start()).ifPresent(found -> draft.take(text, found));
    drafts.add(draft);
  }

  private Optional<IssuerBefore> dateAndIssuerBefore(int start) {
    return IssuerBefore.find(text, start, floor());
  }

  /** "Văn bản hợp nhất Luật … số 12/VBHN-VPQH": the number is not the law's own. */
  private Optional<TypeWords.Before> consolidated(
      DocumentNumber number, Optional<LawNames.Named> law) {
    return law.filter(named -> number.typeCode().equals(Optional.of("VBHN")))
        .flatMap(named -> TypeWords.endingAt(text, Words.back(text, named.start()), floor()));
  }

  /** The law whose name ends right before the number. */
  private Optional<LawNames.Named> lawOf(NumberToken token) {
    for (int i = nextLaw; i < laws.size() && laws.get(i).start() < token.start(); i++) {
      LawNames.Named law = laws.get(i);
      int p = Words.skip(text, law.end());
      if (p < text.length() && text.charAt(p) == ',') {
        p = Words.skip(text, p + 1);
      }
      int number = Words.has(text, p, "số") ? Words.skip(text, Words.end(text, p)) : p;
      if (number < token.start() && text.charAt(number) == ':') {
        number = Words.skip(text, number + 1);
      }
      if (number == token.start()) {
        lawsBefore(law.start());
        return Optional.of(law);
      }
    }
    return Optional.empty();
  }

  private void lawsBefore(int limit) {
    while (nextLaw < laws.size() && laws.get(nextLaw).start() < limit) {
      LawNames.Named law = laws.get(nextLaw++);
      if (law.start() >= floor()) {
        int next = nextLaw < laws.size() ? laws.get(nextLaw).start() : text.length();
        CitationTail tail = CitationTail.read(text, law.end(), Math.min(limit, next), false);
        drafts.add(
            new CitationDraft(
                law.start(),
                law.typeName(),
                Optional.empty(),
                Optional.of(law.name()),
                tail,
                false));
      }
    }
  }

  /** Whether only comma or "và" stands between the last citation and that place. */
  private boolean isJoin(int start) {
    int from = floor();
    return !drafts.isEmpty()
        && start - from <= 30
        && start > from
        && JOIN.matcher(text).region(from, start).matches();
  }

  private boolean isCited(DocumentNumber number, TypeWords.Before before, boolean joined) {
    boolean several = number.groups().size() > 1;
    boolean scheme = before.typeName().flatMap(TypeWords::type).equals(SCHEME);
    if (before.form() || (scheme && !several && number.year().isEmpty())) {
      return false;
    }
    if (before.typeName().isPresent() || (joined && several)) {
      return true;
    }
    boolean typed = number.typeCode().isPresent() && several;
    boolean assembly = number.year().isPresent() && ASSEMBLY.matcher(number.symbol()).matches();
    if (before.introduced()) {
      return typed || assembly || number.symbol().length() > 1;
    }
    return typed || assembly;
  }
}
