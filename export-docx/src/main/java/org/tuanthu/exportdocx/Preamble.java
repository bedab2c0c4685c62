package org.tuanthu.exportdocx;

import java.util.List;
import org.tuanthu.document.FormComponent;

/** What a paragraph before the outline is. */
final class Preamble {
  private static final List<String> BASES =
      List.of("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ", "Xét Tờ trình ");
  private static final int LONGEST_AUTHORITY = 150;

  private Preamble() {}

  /**
   * A legal basis begins with its word and closes with a mark of the list; who issues and the word
   * "QUYẾT ĐỊNH:" stand in capitals in the middle.
   */
  static FormComponent component(String text) {
    if (BASES.stream().anyMatch(text::startsWith) && closesListItem(text)) {
      return FormComponent.BASIS;
    }
    if (isNoteOfAnnex(text)) {
      return FormComponent.ANNEX_NOTE;
    }
    return isAuthority(text) ? FormComponent.CHAPTER_TITLE : FormComponent.CONTENT;
  }

  private static boolean closesListItem(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ';' || last == '.' || last == ',';
  }

  private static boolean isNoteOfAnnex(String text) {
    return text.startsWith("(Kèm theo ") || text.startsWith("(Ban hành kèm theo ");
  }

  private static boolean isAuthority(String text) {
    return text.length() <= LONGEST_AUTHORITY
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
