package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.NumberPattern.Level;
import org.tuanthu.regulation.NumberPattern.Nature;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * What a number tells, and what it leaves open (điều số, ký hiệu cho biết).
 *
 * @param number the number
 * @param types the types that it may be of; several, where the form is the same for them
 * @param nature normative or not
 * @param levels the levels that the issuer may be of; none where the code is not shared by levels
 * @param issuers to whom the codes in the symbol belong, as far as the table of codes knows
 * @param open what it does not tell
 * @param confidence how sure the nature is; LIKELY where nothing fits or not on all days in
 *     question
 * @param sources of types and nature
 */
public record NumberMeaning(
    DocumentNumber number,
    Set<DocumentType> types,
    Nature nature,
    Set<Level> levels,
    List<Issuer> issuers,
    Set<Open> open,
    Confidence confidence,
    List<String> sources) {

  public NumberMeaning {
    types = ImmutableSet.copyOf(types);
    levels = ImmutableSet.copyOf(levels);
    issuers = ImmutableList.copyOf(issuers);
    open = ImmutableSet.copyOf(open);
    sources = ImmutableList.copyOf(sources);
  }

  /** The year in the number. */
  public OptionalInt year() {
    return number.year();
  }

  /** What a number may leave open. */
  public enum Open {
    /** Which of several types it is, or any. */
    TYPE("loại văn bản", "the type"),
    /** Whether it is normative. */
    NATURE("là văn bản quy phạm pháp luật hay văn bản hành chính", "whether it is normative"),
    /** The year, of administrative documents and those of the Party. */
    YEAR("năm ban hành", "the year of issue"),
    /** The term of the committee, of which numbers of the Party begin anew. */
    TERM("nhiệm kỳ của cấp ủy", "the term of the committee"),
    /** The agency, where the table does not know the code. */
    ISSUER("cơ quan ban hành", "the issuer"),
    /** The province, district or commune, where agencies of many places share the code. */
    PLACE("địa phương của cơ quan ban hành", "the place of the issuer"),
    /** The level of government. */
    LEVEL("cấp của cơ quan ban hành", "the level of the issuer");

    private final Message words;

    Open(String vietnamese, String english) {
      words = new Message(vietnamese, english);
    }

    /** Its name for people. */
    public Message words() {
      return words;
    }
  }
}
