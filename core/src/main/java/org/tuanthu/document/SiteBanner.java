package org.tuanthu.document;

import java.util.regex.Pattern;

/** Names, addresses and notices of the sites from which texts are copied. */
final class SiteBanner {
  /** An address alone, with or without a word that announces it; those of agencies are content. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iU)^(?:nguồn\\s?:\\s?|xem thêm\\s?:\\s?)?(?:https?://|www\\.)?[a-z0-9\\-]{2,40}(?:\\.[a-z0-9\\-]{2,20}){1,3}(?:/[^\\s]{0,200})?$");

  private static final Pattern OF_AGENCY =
      Pattern.compile("(?i)\\.(?:gov|edu)\\.vn\\b|\\bdangcongsan\\b");
  private static final Pattern HOST = Pattern.compile("(?i)\\.(?:vn|com|net|org|info)\\b");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?iU)^(?:để sử dụng toàn bộ tiện ích|bạn chưa đăng nhập|vui lòng đăng nhập|đăng nhập để xem"
              + "|tài khoản (?:này )?không đủ điều kiện|bạn phải đăng nhập|quảng cáo$|trang chủ\\s?(?:>|»|/|\\|)).*");

  private SiteBanner() {}

  /**
   * Whether a line is one.
   *
   * @param above the line above, empty at the start of the source
   */
  static boolean is(String line, String above) {
    boolean address =
        line.indexOf('.') > 0
            && ADDRESS.matcher(line).matches()
            && HOST.matcher(line).find()
            && !OF_AGENCY.matcher(line).find()
            && (above.isEmpty() || (Lines.endsSentence(above) && Lines.last(above) != ':'));
    return address || (NOTICE.matcher(line).matches() && !Substance.isDatedOrCited(line));
  }
}
