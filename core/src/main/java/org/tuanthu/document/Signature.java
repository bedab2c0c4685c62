package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Who signs and by which authority (chức vụ, họ tên và chữ ký), Article 13 and Appendix I, part I,
 * II.7 of Decree 30/2020/NĐ-CP.
 *
 * @param authority the lines before the last title, for example {@code TM. ỦY BAN NHÂN DÂN}, {@code
 *     KT. CHỦ TỊCH}; empty for a head who signs alone
 * @param title the last title line, for example {@code PHÓ CHỦ TỊCH}
 * @param name the signer's name
 * @param stamps what stands there for a signature or seal, for example {@code (Đã ký)}
 */
public record Signature(
    List<String> authority, Optional<String> title, Optional<String> name, List<String> stamps) {
  public Signature {
    authority = ImmutableList.copyOf(authority);
    stamps = ImmutableList.copyOf(stamps);
  }

  /** A signature without any stamp. */
  public Signature(List<String> authority, Optional<String> title, Optional<String> name) {
    this(authority, title, name, List.of());
  }
}
