package org.tuanthu.importdocx;

/** Counts what a file brings and stops at the limits. */
final class Budget {
  private int characters;
  private int blocks;

  void characters(int more) throws WordFileException {
    characters += more;
    if (characters > Limits.CHARACTERS) {
      throw tooManyCharacters();
    }
  }

  void block() throws WordFileException {
    if (++blocks > Limits.BLOCKS) {
      throw new WordFileException("has more than " + Limits.BLOCKS + " paragraphs and table cells");
    }
  }

  static WordFileException tooManyCharacters() {
    return new WordFileException("has more than " + Limits.CHARACTERS + " characters");
  }
}
