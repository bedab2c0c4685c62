package org.tuanthu.document;

import java.util.Optional;
import org.tuanthu.text.Message;

/**
 * The text of a source, decoded and not yet normalised.
 *
 * <p>A byte order mark is believed, and correct UTF-8 is never taken for anything else. The rest is
 * taken for UTF-16 when nearly every second byte is one of the few upper bytes of Vietnamese text,
 * else for the old encoding that makes Vietnamese syllables of its marked words. Both are converted
 * when nothing in them is left unread, an old encoding also when at least twenty marked words are
 * there, nine of ten are syllables, and no other encoding comes near. The same holds for Unicode
 * text that makes no syllables as it is, but does as an old encoding that was misread.
 *
 * @param note what the official should know of the encoding
 */
record SourceText(String text, Optional<Note> note) {

  /**
   * Decodes a source.
   *
   * @throws UnreadableDocumentException if it is empty, no text, or in an encoding that is not
   *     certain; the message names what it seems to be and how to convert it
   */
  static SourceText of(Source source) {
    byte[] bytes = source.content();
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(source.name(), "is empty");
    }
    Optional<FileKind> kind = FileKind.of(source);
    if (kind.isPresent()) {
      throw new UnreadableDocumentException(
          source.name(), "is " + kind.get().words() + ", no plain text");
    }
    if (source.startsWith(0xFF, 0xFE)) {
      return of(source, TextEncoding.UTF_16LE.decode(bytes, 2, bytes.length), Optional.empty());
    }
    if (source.startsWith(0xFE, 0xFF)) {
      return of(source, TextEncoding.UTF_16BE.decode(bytes, 2, bytes.length), Optional.empty());
    }
    Optional<TextEncoding> wide = EncodingGuess.utf16(bytes);
    if (wide.isPresent()) {
      return converted(source, wide.get());
    }
    if (ControlBytes.abound(bytes)) {
      throw new UnreadableDocumentException(source.name(), "is a binary file, no plain text");
    }
    int mark = source.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = TextEncoding.UTF_8.decode(bytes, mark, bytes.length);
    int broken = BrokenText.count(text, bytes);
    if (broken == 0) {
      return of(source, text, Optional.empty());
    }
    if (BrokenText.isBearable(text, broken)) {
      return of(source, text, Optional.of(BrokenText.note(broken)));
    }
    return old(source);
  }

  private static SourceText old(Source source) {
    EncodingGuess guess = EncodingGuess.old(source.content());
    if (guess.isCertain()) {
      return converted(source, guess.encoding());
    }
    if (guess.isLikely()) {
      throw inOther(source, guess.encoding());
    }
    throw new UnreadableDocumentException(
        source.name(),
        "is in an unknown encoding, neither UTF-8, UTF-16, TCVN3, VNI nor Windows-1258; save it as UTF-8");
  }

  private static SourceText of(Source source, String text, Optional<Note> note) {
    if (text.isBlank()) {
      throw new UnreadableDocumentException(source.name(), "is empty, it has no words");
    }
    Optional<Misread> misread = Misread.of(text);
    return misread.isPresent() ? restored(source, misread.get()) : new SourceText(text, note);
  }

  private static SourceText restored(Source source, Misread misread) {
    TextEncoding encoding = misread.guess().encoding();
    String text = encoding.decode(misread.bytes(), 0, misread.bytes().length);
    if (!misread.isCertain() || text.indexOf(TextEncoding.UNREADABLE) >= 0) {
      throw new UnreadableDocumentException(
          source.name(),
          "seems to hold letters in "
              + encoding.title()
              + " that were kept as Unicode by mistake, which is not certain enough to put them right;"
              + " convert it first, for example by "
              + encoding.converter());
    }
    Message message =
        Message.vi(
                "Chữ trong tệp là chữ "
                    + encoding.title()
                    + " bị lưu nhầm thành Unicode, đã được chuyển lại khi đọc")
            .en(
                "The letters of the file are in "
                    + encoding.title()
                    + ", kept as Unicode by mistake, and were put right");
    return new SourceText(text, Optional.of(new Note(Optional.empty(), message)));
  }

  private static SourceText converted(Source source, TextEncoding encoding) {
    String text = encoding.decode(source.content(), 0, source.size());
    if (text.indexOf(TextEncoding.UNREADABLE) >= 0) {
      throw inOther(source, encoding);
    }
    Message message =
        Message.vi("Tệp ở bảng mã " + encoding.title() + ", đã được chuyển sang Unicode khi đọc")
            .en("The file is in " + encoding.title() + " and was converted to Unicode");
    return of(source, text, Optional.of(new Note(Optional.empty(), message)));
  }

  private static UnreadableDocumentException inOther(Source source, TextEncoding encoding) {
    return new UnreadableDocumentException(
        source.name(),
        "seems to be in "
            + encoding.title()
            + ", which is not certain enough to convert it; convert it to UTF-8 first, for example by "
            + encoding.converter());
  }
}
