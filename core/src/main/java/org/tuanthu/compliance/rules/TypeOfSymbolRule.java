package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.TypeCode;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;

/** LEGAL-008: the type named for an instrument is the one that its symbol names. */
public final class TypeOfSymbolRule extends CitationRule {
  private static final Pattern NAMED =
      Pattern.compile("^(\\p{L}[\\p{L} ]{1,40}?) (?:số(?!\\p{L}).*|\\d.*)");

  /** The types of acts of the National Assembly, whose symbols have no code of a type. */
  private static final Set<DocumentType> ACTS =
      ImmutableSet.of(DocumentType.LAW, DocumentType.CODE, DocumentType.RESOLUTION);

  /** What a consolidated or joint text is made of gives it its name as well. */
  private static final Set<DocumentType> MADE_OF_OTHERS =
      Sets.immutableEnumSet(
          DocumentType.CONSOLIDATED_TEXT,
          DocumentType.JOINT_CIRCULAR,
          DocumentType.JOINT_RESOLUTION);

  /** Called by {@link java.util.ServiceLoader}. */
  public TypeOfSymbolRule() {
    super("LEGAL-008", Severity.ERROR, Scope.ALL, Decree30.component("6"));
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    if (citation.number().isEmpty()) {
      return;
    }
    DocumentNumber number = citation.number().get();
    Set<DocumentType> expected = expected(number);
    if (expected.isEmpty()) {
      return;
    }
    SetMultimap<DocumentType, Place> wrong = LinkedHashMultimap.create();
    for (Mention mention : citation.mentions()) {
      Optional<DocumentType> named = named(mention);
      judgement.looked(named.isPresent() ? 1 : 0);
      named
          .filter(type -> !expected.contains(type))
          .ifPresent(type -> wrong.put(type, mention.place()));
    }
    String right =
        expected.stream().map(DocumentType::vietnamese).collect(Collectors.joining(", "));
    for (DocumentType type : wrong.keySet()) {
      judgement
          .fail("other", List.copyOf(wrong.get(type)), number, type.vietnamese(), right)
          .input("number", number)
          .input("type", type.vietnamese())
          .input("type-of-symbol", right);
    }
  }

  /** The types that the symbol may be of; empty where it leaves that open. */
  private static Set<DocumentType> expected(DocumentNumber number) {
    if (number.typeCode().isEmpty()) {
      return number.issuerCode().matches("QH\\d{1,2}+") ? ACTS : Set.of();
    }
    return TypeCode.typeName(number)
        .flatMap(DocumentType::named)
        .filter(type -> !MADE_OF_OTHERS.contains(type))
        .map(EnumSet::of)
        .orElseGet(() -> EnumSet.noneOf(DocumentType.class));
  }

  /** The type that the words right before the number name. */
  private static Optional<DocumentType> named(Mention mention) {
    Matcher m = NAMED.matcher(mention.asWritten());
    return m.matches() ? DocumentType.named(m.group(1)) : Optional.empty();
  }
}
