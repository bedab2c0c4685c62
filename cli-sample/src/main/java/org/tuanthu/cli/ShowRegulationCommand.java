package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Source;
import org.tuanthu.json.RegulationsJson;
import org.tuanthu.json.ShippedData;
import org.tuanthu.json.StandingJson;
import org.tuanthu.regulation.NumberMeaning;
import org.tuanthu.regulation.RegisterMerge;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.text.VietnameseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu regulations show}: what is known of an instrument, and what its number tells. */
@Command(
    name = "show",
    description = "In những gì số, ký hiệu cho biết và tình trạng hiệu lực của văn bản.")
final class ShowRegulationCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "NUMBER", description = "Số, ký hiệu, ví dụ 59/2023/NĐ-CP.")
  private String number = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Ngày xét hiệu lực (mặc định hôm nay).")
  private @Nullable LocalDate on;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Chỉ dùng những gì danh mục đã ghi vào ngày này (mặc định tất cả).")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--regulations",
      paramLabel = "FILE",
      description = "Danh mục văn bản của đơn vị (JSON, CSV), được ưu tiên hơn danh mục kèm theo.")
  private @Nullable String regulations;

  @Option(names = "--format", paramLabel = "text|json", description = "Dạng in (mặc định text).")
  private PrintFormat format = PrintFormat.TEXT;

  ShowRegulationCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DocumentNumber wanted = wanted();
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(terminal.clock()));
    RegulationRegister register = register();
    List<Regulation> found = register.find(wanted);
    Optional<LocalDate> issued = found.size() == 1 ? found.get(0).issued() : Optional.empty();
    NumberMeaning meaning = ShippedData.numberPatterns().tells(wanted, issued);
    if (format == PrintFormat.JSON) {
      terminal.out().println(StandingJson.print(meaning, register, day));
    } else {
      terminal.out().print(new RegulationText(options.locale(), day).page(meaning, register));
    }
    return ExitCode.FINE;
  }

  private DocumentNumber wanted() {
    String text = VietnameseText.normalize(number).strip();
    return DocumentNumber.tryParse(text)
        .filter(read -> !read.isBlank())
        .orElseThrow(
            () ->
                new UnusableInputException(
                    "'" + number + "'", "is no number, expected e.g. 59/2023/NĐ-CP or 31-CT/TU"));
  }

  private RegulationRegister register() {
    RegulationRegister shipped = ShippedData.regulations();
    if (regulations == null) {
      return known(shipped);
    }
    RegisterMerge merge =
        RegulationsJson.read(Source.of(terminal.file(regulations))).mergedWith(shipped);
    merge
        .conflicts()
        .forEach(conflict -> terminal.complain(ConflictText.of(regulations, conflict)));
    return known(merge.register());
  }

  private RegulationRegister known(RegulationRegister register) {
    return knownOn == null ? register : register.asKnownOn(knownOn);
  }
}
