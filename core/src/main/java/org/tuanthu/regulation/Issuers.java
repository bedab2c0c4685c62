package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;

/** The table of issuer codes (bảng mã cơ quan ban hành), dated. */
public final class Issuers {
  private final ImmutableListMultimap<String, Issuer> byCode;

  private Issuers(ImmutableListMultimap<String, Issuer> byCode) {
    this.byCode = byCode;
  }

  /** The table of those entries. */
  public static Issuers of(List<Issuer> issuers) {
    return new Issuers(Multimaps.index(issuers, Issuer::code));
  }

  /** All issuers that used the code on that day; usually one, none for a code not in the table. */
  public List<Issuer> using(String code, LocalDate on) {
    return byCode.get(code).stream()
        .filter(issuer -> issuer.validity().contains(on))
        .collect(ImmutableList.toImmutableList());
  }

  /** All entries. */
  public List<Issuer> all() {
    return byCode.values().asList();
  }
}
