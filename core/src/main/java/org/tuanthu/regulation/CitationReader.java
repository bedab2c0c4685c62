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

  private final Optional<String> own;
  private final Optional<String> ownType;
  private final Map<String, CitationEntry> byNumber = new HashMap<>();
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
            .filter(number -> !number.isBlank())
            .map(CitationReader::key);
    this.ownType = document.type().map(type -> VietnameseText.fold(type.vietnamese()));
  }

  /**
   * The instruments that the document cites, in the order of their first mention; the document
   * itself is none of them. Date and issuer are the first that any mention gives; each mention
   * keeps its own.
   */
  public static List<Citation> read(AdministrativeDocument document) {
    CitationReader reader = new CitationReader(document);
    for (PlacedText text : document.texts()) {
      if (!SILENT.contains(text.place().part())) {
        for (FoundCitation found : reader.inOrder(text.text())) {
          if (!reader.isOwn(found, text.text())) {
            reader.add(found, text);
          }
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
      return found.number().map(CitationReader::key).equals(own);
    }
    int end = Words.back(text, found.span().start());
    boolean attached = end >= 8 && Words.has(text, end - 8, "kèm theo");
    return attached && ownType.equals(Optional.of(VietnameseText.fold(found.typeName())));
  }

  private void add(FoundCitation found, PlacedText text) {
    Place place = text.place().range(found.span());
    Mention mention =
        new Mention(place, found.span().of(text.text()), found.date(), found.issuer());
    CitationEntry entry =
        found.number().isPresent()
            ? numbered(found, mention.asWritten())
            : named(found, mention.asWritten());
    entry.add(found, mention);
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
    List<CitationEntry> same =
        byName.computeIfAbsent(
            VietnameseText.fold(found.name().orElseThrow()), name -> new ArrayList<>());
    for (CitationEntry entry : same) {
      if (entry.mayBe(found, asWritten)) {
        return entry;
      }
    }
    CitationEntry entry = entry();
    same.add(entry);
    return entry;
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
