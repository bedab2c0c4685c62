package org.tuanthu.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Source;
import org.tuanthu.json.ReadingJson;
import org.tuanthu.plan.DutyGrammar;
import org.tuanthu.regulation.CitationGrammar;
import org.tuanthu.text.VietnameseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tuanthu parse}: one sentence a line in, one JSON array a line out. */
@Command(
    name = "parse",
    description = "Phân tích từng câu (mỗi dòng một câu), in mỗi dòng một mảng JSON.")
final class ParseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommandOptions options = new CommandOptions();

  @Parameters(
      index = "0",
      paramLabel = "citations|duties",
      description = "Tìm viện dẫn hoặc chế độ báo cáo.")
  private Grammar grammar = Grammar.CITATIONS;

  @Parameters(
      index = "1",
      arity = "0..1",
      defaultValue = "-",
      paramLabel = "FILE|-",
      description = "Tệp UTF-8, - là luồng vào chuẩn (mặc định).")
  private String file = "-";

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    StringBuilder lines = new StringBuilder();
    text().lines().forEach(line -> lines.append(parse(line)).append('\n'));
    terminal.out().print(lines);
    return ExitCode.FINE;
  }

  private String parse(String line) {
    String sentence = VietnameseText.normalize(line).strip();
    return grammar == Grammar.CITATIONS
        ? ReadingJson.citations(CitationGrammar.find(sentence), sentence)
        : ReadingJson.duties(DutyGrammar.find(sentence, Place.of(Part.PREAMBLE, 0)));
  }

  private String text() {
    Source source = source();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(source.name(), "is no UTF-8 text", e);
    }
  }

  private Source source() {
    if (!file.equals("-")) {
      return Source.of(terminal.file(file));
    }
    try {
      return Source.of("-", terminal.in().readNBytes((int) Source.MAX_BYTES + 1));
    } catch (IOException e) {
      throw new UnusableInputException("-", "cannot be read: " + e.getMessage(), e);
    }
  }

  /** What is looked for. */
  enum Grammar {
    CITATIONS,
    DUTIES
  }
}
