package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.text.Span;
import org.tuanthu.text.VietnameseText;

/**
 * Tells the citations that a document makes itself from instruments that stand in a title: within
 * quotation marks, in the abstract of another cited instrument, in the document's own title.
 */
final class OwnMentions {
  private static final int WINDOW = 400;
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?:^|[ ,(])(?:về|v/v|sửa đổi|bổ sung|quy định|hướng dẫn|ban hành|phê duyệt|triển khai"
              + "|thực hiện|thi hành|thay thế|bãi bỏ)(?= |$)");
  private static final Pattern AMENDED =
      Pattern.compile("sửa đổi, bổ sung|một số điều|quy định chi tiết");
  private static final Pattern ANEW = Pattern.compile("(?:,|;|(?:^| )(?:và|theo|căn cứ))$");
  private static final Pattern JOINED = Pattern.compile("(?:,|(?:^| )và)$");
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?:ban hành|xây dựng|trên đây là) (?:nội dung )?(?:kế hoạch|chương trình|đề án|phương án"
              + "|hướng dẫn|thông báo) (?!này|số)");

  private final Set<Place> inTitles = new HashSet<>();
  private final String titleOfDocument;

  private OwnMentions(Dossier dossier) {
    titleOfDocument = dossier.document().title().map(VietnameseText::fold).orElse("");
    SetMultimap<Place, Place> byText = LinkedHashMultimap.create();
    for (Citation citation : dossier.plan().citations()) {
      citation.mentions().stream()
          .map(Mention::place)
          .filter(place -> place.range().isPresent())
          .forEach(place -> byText.put(place.whole(), place));
    }
    for (PlacedText text : Content.of(dossier.document())) {
      read(
          text.text(),
          byText.get(text.place()).stream()
              .sorted(Comparator.comparing(place -> start(place)))
              .toList());
    }
  }

  /** Those of a dossier, which several rules ask for. */
  static OwnMentions of(Dossier dossier) {
    return dossier.derived(OwnMentions.class, OwnMentions::new);
  }

  boolean isOwn(Mention mention) {
    return !inTitles.contains(mention.place());
  }

  /**
   * The own mentions of an instrument in the content of the document itself: its abstract and its
   * annexes are read apart from it.
   */
  List<Mention> inContent(Citation citation) {
    return citation.mentions().stream()
        .filter(mention -> Content.holds(mention.place()) && isOwn(mention))
        .toList();
  }

  private void read(String text, List<Place> mentions) {
    int at = 0;
    int end = 0;
    boolean quoted = false;
    boolean title = false;
    for (Place mention : mentions) {
      int start = Math.min(start(mention), text.length());
      for (; at < start; at++) {
        quoted = isQuoted(quoted, text.charAt(at));
      }
      int from = Math.max(Math.min(end, start), start - WINDOW);
      String before = text.substring(from, start);
      int cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1;
      String words = VietnameseText.fold(before.substring(cut));
      boolean follows = end > 0 && from == end && cut == 0;
      title = quoted || isInTitle(words, follows, title);
      if (title) {
        inTitles.add(mention);
      }
      end = mention.range().map(Span::end).orElse(start);
    }
  }

  /** Whether these words lead into a title; they may follow another instrument. */
  private boolean isInTitle(String words, boolean follows, boolean inherited) {
    if (AMENDED.matcher(words).find() || ISSUES.matcher(words).find() || isOwnTitle(words)) {
      return true;
    }
    if (follows && !ABSTRACT.matcher(words).find()) {
      return inherited && JOINED.matcher(words).find();
    }
    return follows && !ANEW.matcher(words).find();
  }

  /** Whether the words end with the beginning of the document's title, named as its title. */
  private boolean isOwnTitle(String words) {
    int named = Math.max(words.lastIndexOf("kế hoạch "), words.lastIndexOf("v/v "));
    if (named < 0 || titleOfDocument.isEmpty()) {
      return false;
    }
    String beginning = words.substring(words.indexOf(' ', named + 3) + 1);
    return beginning.length() > 3 && titleOfDocument.startsWith(beginning);
  }

  private static boolean isQuoted(boolean before, char c) {
    return switch (c) {
      case '“', '«' -> true;
      case '”', '»' -> false;
      case '"' -> !before;
      default -> before;
    };
  }

  private static int start(Place place) {
    return place.range().map(Span::start).orElse(0);
  }
}
