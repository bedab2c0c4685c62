package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitCode;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/** What a name means on a day, for people. */
final class UnitsText {
  private static final int DAY = 12;

  private final UnitRegister register;
  private final LocalDate day;
  private final Sheet sheet;
  private final UnitNames names;
  private final ChangeText changes;

  UnitsText(UnitRegister register, LocalDate day, Locale locale) {
    this.register = register;
    this.day = day;
    this.sheet = new Sheet(locale);
    this.names = new UnitNames(register);
    this.changes = new ChangeText(sheet, names);
  }

  /** One unit with all that is known of it, or those that the name may mean. */
  String page(String name, Resolution found) {
    List<Unit> units = found.units();
    if (found.outcome() == Outcome.ONE || found.outcome() == Outcome.OTHER_DAYS) {
      units.forEach(this::unit);
    } else {
      sheet.line("“" + name + "”, " + sheet.day(day) + " (" + units.size() + ")").line("");
      found.why().ifPresent(why -> sheet.wrapped("  ", "  ", why.in(sheet.locale())).line(""));
      units.forEach(unit -> sheet.wrapped("  - ", "    ", names.called(unit.id(), day)));
    }
    return sheet.toString();
  }

  private void unit(Unit unit) {
    boolean there = unit.validity().contains(day);
    LocalDate known = there ? day : names.nearest(unit, day);
    sheet.blank().line(unit.name(known).toUpperCase(Locale.ROOT) + ", " + sheet.day(day)).line("");
    if (!there) {
      sheet.wrapped("  ", "  ", absence(unit)).line("");
    }
    facts(unit, known);
    history(unit);
    lineage(unit, known);
  }

  private String absence(Unit unit) {
    Optional<LocalDate> end = unit.validity().to().filter(day::isAfter);
    if (end.isPresent()) {
      String last = sheet.day(end.get());
      return sheet.say("Đơn vị có đến hết ngày ", "The unit existed until ")
          + last
          + sheet.say(", nay không còn. Dưới đây là tình trạng ngày cuối.", "; as of that day:");
    }
    String first = unit.validity().from().map(sheet::day).orElse("");
    return sheet.say("Đơn vị có từ ngày ", "The unit exists from ")
        + first
        + sheet.say(". Dưới đây là tình trạng ngày đầu.", "; as of that day:");
  }

  private void facts(Unit unit, LocalDate on) {
    sheet.field("Mã trong danh sách", "Id", unit.id().value());
    sheet.field("Tên", "Name", unit.name(on));
    optional("Tên khác", "Other names", String.join(", ", unit.otherNames(on)));
    optional("Loại", "Kind", unit.kind(on).map(this::kind).orElse(""));
    optional("Mã định danh", "Identifier", codes(unit, on, UnitCode.System.AGENCY));
    optional("Mã đơn vị hành chính", "Area code", codes(unit, on, UnitCode.System.AREA));
    for (UnitTree tree : UnitTree.values()) {
      String above = unit.parent(tree, on).map(id -> names.called(id, on)).orElse("");
      optional(upperFirst(tree.vietnamese()), english(tree), above);
    }
    int below = register.children(unit.id(), UnitTree.ADMINISTRATIVE, on).size();
    optional("Số đơn vị trực thuộc", "Units below", below == 0 ? "" : String.valueOf(below));
  }

  private void optional(String vietnamese, String english, String value) {
    if (!value.isEmpty()) {
      sheet.field(vietnamese, english, value);
    }
  }

  private String kind(UnitKind kind) {
    return sheet.say(kind.vietnamese(), english(kind));
  }

  private static String codes(Unit unit, LocalDate on, UnitCode.System system) {
    return unit.codes(on).stream()
        .filter(code -> code.system() == system)
        .map(UnitCode::toString)
        .collect(Collectors.joining(", "));
  }

  private void history(Unit unit) {
    List<UnitEvent> events = register.events(unit.id());
    if (events.isEmpty()) {
      return;
    }
    sheet.heading("Lịch sử", "History");
    for (UnitEvent event : events) {
      String likely =
          event.confidence() == Confidence.VERIFIED
              ? ""
              : sheet.say(" [mới ở mức nhiều khả năng]", " [likely only]");
      sheet.wrapped(
          Sheet.pad("  " + sheet.day(event.day()), DAY + 2),
          " ".repeat(DAY + 2),
          changes.of(event) + " (" + event.decidedBy() + ")" + likely);
    }
  }

  private void lineage(Unit unit, LocalDate known) {
    LocalDate latest =
        register.events().stream()
            .map(UnitEvent::day)
            .filter(day::isBefore)
            .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    others("Đơn vị tiền thân", "Came from", names.forebears(unit, known), known);
    List<Unit> now = known.isAfter(day) ? List.of() : names.successors(unit, known, day);
    others("Đơn vị kế thừa vào ngày này", "Carried on that day by", now, day);
    List<Unit> later = names.successors(unit, known, latest);
    if (!later.equals(now)) {
      others("Đơn vị kế thừa về sau", "Carried on later by", later, latest);
    }
  }

  private void others(String vietnamese, String english, List<Unit> units, LocalDate on) {
    if (!units.isEmpty()) {
      sheet.heading(vietnamese, english);
      units.forEach(
          unit -> sheet.wrapped("  ", "    ", names.called(unit.id(), names.nearest(unit, on))));
    }
  }

  private static String english(Enum<?> constant) {
    return upperFirst(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String upperFirst(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
