package org.tuanthu.compliance;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Message;
import org.tuanthu.unit.Tier;

/**
 * The documents that a rule is for (phạm vi áp dụng): those of some types and tiers.
 *
 * @param words what they are, for people, for example {@code kế hoạch}
 * @param types of which type; of a document without type the rule itself must judge
 * @param tiers of agencies of which tier; where the tier is not known the rule itself must judge
 */
public record RuleScope(Message words, Set<DocumentType> types, Set<Tier> tiers) {

  /** All documents of all tiers. */
  public static final RuleScope ALL =
      new RuleScope(
          Message.vi("mọi văn bản").en("all documents"),
          EnumSet.allOf(DocumentType.class),
          EnumSet.allOf(Tier.class));

  public RuleScope {
    types = Sets.immutableEnumSet(types);
    tiers = Sets.immutableEnumSet(tiers);
  }

  /** Documents of those types, of all tiers. */
  public static RuleScope of(Message words, Set<DocumentType> types) {
    return new RuleScope(words, types, ALL.tiers);
  }

  /** The same documents, of those tiers only. */
  public RuleScope at(Tier... only) {
    return new RuleScope(words, types, EnumSet.copyOf(Arrays.asList(only)));
  }

  /** Whether the rule is for documents of that type and tier. */
  public boolean covers(DocumentType type, Tier tier) {
    return types.contains(type) && tiers.contains(tier);
  }

  /** Why the rule is not for that document; empty when it is or may be. */
  Optional<Message> excludes(Dossier dossier) {
    Optional<DocumentType> type = dossier.document().type().filter(t -> !types.contains(t));
    if (type.isPresent()) {
      return Optional.of(otherType(type.get()));
    }
    return dossier.fact(Tier.class).filter(tier -> !tiers.contains(tier)).map(this::otherTier);
  }

  private Message otherType(DocumentType type) {
    return Message.vi(
            "Quy tắc dành cho "
                + words.vietnamese()
                + ", không dành cho loại văn bản “"
                + type.vietnamese()
                + "”")
        .en(
            "The rule is for "
                + words.english()
                + ", not for documents of the type “"
                + type.vietnamese()
                + "”");
  }

  private Message otherTier(Tier tier) {
    return Message.vi("Quy tắc không dành cho văn bản của " + tier.label().vietnamese())
        .en("The rule is not for documents of the " + tier.label().english());
  }
}
