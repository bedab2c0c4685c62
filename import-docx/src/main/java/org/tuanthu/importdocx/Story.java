package org.tuanthu.importdocx;

import org.tuanthu.document.Origin;

/** What is known and counted while the words of one file are read. */
final class Story {
  private final Styles styles;
  private final ListCounters lists;
  private final Notes notes;
  private final Budget budget;
  private int paragraphs;
  private int tables;

  Story(Styles styles, ListCounters lists, Notes notes, Budget budget) {
    this.styles = styles;
    this.lists = lists;
    this.notes = notes;
    this.budget = budget;
  }

  Styles styles() {
    return styles;
  }

  ListCounters lists() {
    return lists;
  }

  Notes notes() {
    return notes;
  }

  Budget budget() {
    return budget;
  }

  Origin nextParagraph() {
    return new Origin.WordParagraph(++paragraphs);
  }

  int nextTable() {
    return ++tables;
  }
}
