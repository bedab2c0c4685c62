package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.Span;
import org.tuanthu.text.VietnameseText;

/** Puts the citations of a whole document together: one instrument, one entry. */
public final class CitationReader {
  private static final Set<Part> SILENT =
      Sets.immutableEnumSet(
          Part.MOTTO,
          Part.SUPERIOR,
          Part.AGENCY,
          Part.NUMBER,
          Part.PLACE_AND_DATE,
          Part.MARKS,
          Part.SIGNATURE,
          Part.RECIPIENTS);

  private final Optional<DocumentNumber> own;
  private final Optional<String> ownType;
  private final Map<String, CitationEntry> byNumber = new HashMap<>();
  private final Map<String, CitationEntry> byDate = new HashMap<>();
  private final Map<String, List<CitationEntry>> byName = new HashMap<>();
  private final ShortForms shortForms = new ShortForms();
  private final List<CitationEntry> entries = new ArrayList<>();

  private CitationReader(AdministrativeDocument document) {
    this.own =
        document
            .head()
            .number()
            .map(number -> number.replaceAll("\\s+", ""))
            .flatMap(DocumentNumber::tryParse)
            .filter(number -> !number.isBlank());
    this.ownType = document.type().map(type -> VietnameseText.fold(type.vietnamese()));
  }

  /**
   * The instruments that the document cites, in the order of their first mention; the document
   * itself is none of them. Date and issuer are the first that any mention gives; each mention
   * keeps its own.
   */
  public static List<Citation> read(AdministrativeDocument document) {
    CitationReader reader = new CitationReader(document);
    List<PlacedText> texts =
        document.texts().stream().filter(text -> !SILENT.contains(text.place().part())).toList();
    List<List<Span>> quoted = QuotedLaw.in(texts.stream().map(PlacedText::text).toList());
    for (int i = 0; i < texts.size(); i++) {
      PlacedText text = texts.get(i);
      for (FoundCitation found : reader.inOrder(text.text())) {
        if (!QuotedLaw.holds(quoted.get(i), found.span()) && !reader.isOwn(found, text.text())) {
          reader.add(found, text);
        }
      }
    }
    return reader.entries.stream()
        .map(CitationEntry::citation)
        .collect(ImmutableList.toImmutableList());
  }

  private List<FoundCitation> inOrder(String text) {
    List<FoundCitation> cited = CitationGrammar.find(text);
    List<FoundCitation> mentions = new ArrayList<>(cited);
    mentions.addAll(shortForms.find(text, cited));
    mentions.sort(Comparator.comparingInt(found -> found.span().start()));
    return mentions;
  }

  /** "(Kèm theo Kế hoạch số … của …)" means the document itself when its own number is lost. */
  private boolean isOwn(FoundCitation found, String text) {
    if (own.isPresent()) {
      return found.number().isPresent()
          ? found.number().map(CitationReader::key).equals(own.map(CitationReader::key))
          : isOfOwnType(found) && found.name().equals(bare(found.typeName(), own.get()));
    }
    int end = Words.back(text, found.span().start());
    boolean attached = end >= 8 && Words.has(text, end - 8, "kèm theo");
    return attached && isOfOwnType(found);
  }

  private boolean isOfOwnType(FoundCitation found) {
    return ownType.equals(Optional.of(VietnameseText.fold(found.typeName())));
  }

  /** How a mention without symbol would name that number. */
  private static Optional<String> bare(String typeName, DocumentNumber number) {
    return Optional.of(typeName + " số " + number.ordinal());
  }

  private void add(FoundCitation found, PlacedText text) {
    Place place = text.place().range(found.span());
    Mention mention =
        new Mention(
            place,
            found.span().of(text.text()),
            found.date(),
            found.issuer(),
            found.provisions(),
            found.relations().stream().map(relation -> placed(relation, text)).toList());
    CitationEntry entry =
        found.number().isPresent()
            ? numbered(found, mention.asWritten())
            : withoutSymbol(found).orElseGet(() -> named(found, mention.asWritten()));
    entry.add(found, mention);
    found
        .number()
        .flatMap(number -> dated(found, bare(found.typeName(), number)))
        .ifPresent(name -> byDate.putIfAbsent(name, entry));
  }

  /** The instrument of that type, running number and date that was cited with its symbol before. */
  private Optional<CitationEntry> withoutSymbol(FoundCitation found) {
    return dated(found, found.name()).flatMap(name -> Optional.ofNullable(byDate.get(name)));
  }

  private static Optional<String> dated(FoundCitation found, Optional<String> name) {
    return found.date().flatMap(day -> name.map(n -> n + " " + day));
  }

  private static CitedRelation placed(FoundRelation relation, PlacedText text) {
    return new CitedRelation(
        relation.kind(),
        text.place().range(relation.words()),
        relation.words().of(text.text()),
        relation.by().map(span -> text.place().range(span)));
  }

  private CitationEntry numbered(FoundCitation found, String asWritten) {
    String key = found.number().map(CitationReader::key).orElseThrow();
    return byNumber.computeIfAbsent(key, number -> named(found, asWritten));
  }

  /** The entry of a law: the same name, and no other number, date or year. */
  private CitationEntry named(FoundCitation found, String asWritten) {
    if (found.name().isEmpty()) {
      return entry();
    }
    List<CitationEntry> same = byName.computeIfAbsent(nameKey(found), name -> new ArrayList<>());
    for (CitationEntry entry : same) {
      if (entry.mayBe(found, asWritten)) {
        return entry;
      }
    }
    CitationEntry entry = entry();
    same.add(entry);
    return entry;
  }

  private static String nameKey(FoundCitation found) {
    boolean constitution = found.typeName().equals(Constitution.NAME);
    return VietnameseText.fold(constitution ? Constitution.NAME : found.name().orElseThrow());
  }

  private CitationEntry entry() {
    CitationEntry entry = new CitationEntry();
    entries.add(entry);
    return entry;
  }

  private static String key(DocumentNumber number) {
    return number.toString().toUpperCase(Locale.ROOT);
  }
}
