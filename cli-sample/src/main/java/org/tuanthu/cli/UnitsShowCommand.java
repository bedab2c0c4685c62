package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuanthu.json.ResolutionJson;
import org.tuanthu.json.ShippedData;
import org.tuanthu.text.Message;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu units show}: a unit on one day, its history and what carries it on. */
@Command(
    name = "show",
    description = "In tên, mã, cấp trên, lịch sử và đơn vị kế thừa của một đơn vị vào một ngày.")
final class UnitsShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  @Mixin private UnitsOptions own = new UnitsOptions();

  @Parameters(paramLabel = "NAME", description = "Tên hoặc tên viết tắt của đơn vị.")
  private String name = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Ngày tra cứu, ví dụ 2025-08-01 (mặc định hôm nay).")
  private @Nullable LocalDate on;

  @Option(
      names = "--issuer",
      paramLabel = "ID",
      description = "Mã của cơ quan ban hành, để hiểu tên gọi chung như \"các phòng\".")
  private @Nullable String issuer;

  @Option(names = "--format", paramLabel = "text|json", description = "Dạng in (mặc định text).")
  private PrintFormat format = PrintFormat.TEXT;

  UnitsShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(terminal.clock()));
    List<Resolution> none = new ArrayList<>();
    for (UnitRegister register : registers()) {
      Resolution found = resolver(register, day).resolve(name);
      if (found.outcome() != Outcome.NONE) {
        terminal.out().print(page(register, found, day));
        return ExitCode.FINE;
      }
      none.add(found);
    }
    String why = none.get(0).why().map(Message::english).orElse("");
    throw new UnusableInputException("'" + name + "'", why);
  }

  private UnitResolver resolver(UnitRegister register, LocalDate day) {
    return issuer == null
        ? UnitResolver.of(register, day)
        : UnitResolver.of(register, UnitId.of(issuer), day);
  }

  private List<UnitRegister> registers() {
    List<UnitRegister> registers = new ArrayList<>();
    own.register(terminal).ifPresent(registers::add);
    registers.add(ShippedData.units());
    return registers;
  }

  private String page(UnitRegister register, Resolution found, LocalDate day) {
    return format == PrintFormat.JSON
        ? ResolutionJson.print(register, found, day) + "\n"
        : new UnitsText(register, day, options.locale()).page(name, found);
  }
}
