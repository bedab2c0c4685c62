package org.tuanthu.regulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.TypeCode;

/** Brings the groups of a symbol as printed into their normal form, only where it is certain. */
final class SymbolForm {
  private static final ImmutableMap<String, String> TYPE_REPAIRS =
      ImmutableMap.<String, String>builder()
          .put("ND", "NĐ")
          .put("QD", "QĐ")
          .put("TTR", "TTr")
          .put("T7r", "TTr")
          .put("CTR", "CTr")
          .put("QYĐ", "QyĐ")
          .buildOrThrow();

  private static final ImmutableMap<String, String> ISSUER_REPAIRS =
      ImmutableMap.of("TTG", "TTg", "TƯ", "TW");

  /** Organs of the Party whose symbols are sometimes written in State style. */
  private static final ImmutableSet<String> PARTY = ImmutableSet.of("TW", "TU", "ĐU", "HU", "QUTW");

  /** Issuers so well known that a hyphen lost before them can be put back. */
  private static final ImmutableSet<String> ISSUERS =
      ImmutableSet.of(
          "CP", "TTg", "UBND", "HĐND", "CTN", "VPCP", "BTC", "BYT", "BNV", "BTP", "BCA", "BQP",
          "BCT", "BXD", "BGDĐT", "BTNMT", "BKHĐT", "BTTTT", "BGTVT", "BKHCN", "BVHTTDL", "BNNMT",
          "BLĐTBXH", "BNNPTNT", "NHNN", "TTCP");

  private static final List<String> GLUED =
      List.of("NĐ", "QĐ", "NQ", "CT", "KH", "TB", "TTr", "TT", "BC", "CĐ", "HD");

  private SymbolForm() {}

  /** The number of those parts; empty if they make none. */
  static Optional<DocumentNumber> state(String ordinal, String year, List<String> printed) {
    List<String> groups = repaired(printed);
    boolean typed = TypeCode.isKnown(groups.get(0));
    if (year.isEmpty() && groups.size() == 2 && typed && PARTY.contains(groups.get(1))) {
      return party(ordinal, groups);
    }
    String prefix = ordinal + "/" + (year.isEmpty() ? "" : year + "/");
    return DocumentNumber.tryParse(prefix + String.join("-", groups));
  }

  /** The number of the Party of those parts; empty if they make none. */
  static Optional<DocumentNumber> party(String ordinal, List<String> printed) {
    List<String> groups = repaired(printed);
    String rest = String.join("-", groups.subList(1, groups.size()));
    return DocumentNumber.tryParse(ordinal + "-" + groups.get(0) + "/" + rest);
  }

  /** Whether a group is the code of an issuer so well known that only it can be meant. */
  static boolean isIssuer(String group) {
    String code = ISSUER_REPAIRS.getOrDefault(group, group);
    return ISSUERS.contains(code) || PARTY.contains(code);
  }

  private static List<String> repaired(List<String> printed) {
    List<String> groups = new ArrayList<>();
    for (String group : printed) {
      boolean first = groups.isEmpty();
      String known = (first ? TYPE_REPAIRS : ISSUER_REPAIRS).getOrDefault(group, group);
      int cut = first && printed.size() == 1 ? gluedAt(known) : 0;
      if (cut > 0) {
        groups.add(known.substring(0, cut));
        String issuer = known.substring(known.charAt(cut) == '.' ? cut + 1 : cut);
        groups.add(ISSUER_REPAIRS.getOrDefault(issuer, issuer.equals("Tg") ? "TTg" : issuer));
      } else {
        groups.add(known);
      }
    }
    return groups;
  }

  /** Where the issuer begins in a group such as NĐCP, CTTg or QĐ.TTg; 0 if it is one code. */
  private static int gluedAt(String group) {
    for (String type : GLUED) {
      if (group.startsWith(type) && group.length() > type.length()) {
        String rest = group.substring(type.length());
        boolean dotted = rest.startsWith(".") && ISSUERS.contains(rest.substring(1));
        boolean elided = type.equals("CT") && rest.equals("Tg");
        if (dotted || elided || (ISSUERS.contains(rest) && !TypeCode.isKnown(group))) {
          return type.length();
        }
      }
    }
    return 0;
  }
}
