package guildhall.catalog.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Days exist, terms run forward, reminders come before the window closes.
final class CalendarCheck {

  private static final Set<String> DAYS =
      Set.of(
          "since",
          "from",
          "to",
          "anniversaryFrom",
          "anniversaryTo",
          "selfServiceUntil",
          "publishedFrom");

  private final ProgramTree program;
  private final List<Fault> faults = new ArrayList<>();

  private CalendarCheck(ProgramTree program) {
    this.program = program;
  }

  static List<Fault> of(ProgramTree program) {
    var check = new CalendarCheck(program);
    program.files().values().forEach(check::daysExist);
    check.termsRunForward();
    check.theWindowFits();
    check.theZoneExists();
    return check.faults;
  }

  private void daysExist(Node node) {
    node.elements().forEach(this::daysExist);
    for (var field : node.fields()) {
      var word = field.value().word();
      if (DAYS.contains(field.key()) && word.filter(CalendarCheck::looksLikeADay).isPresent()) {
        if (day(field.value()).isEmpty()) {
          faults.add(Fault.of(FaultKind.DATE_UNKNOWN, field.value().place(), word.get()));
        }
      } else {
        daysExist(field.value());
      }
    }
  }

  private void termsRunForward() {
    for (var price : program.rows("prices.yaml", "prices")) forward(price, "from", "to");
    for (var extension : program.rows("extensions.yaml", "extensions")) {
      forward(extension, "anniversaryFrom", "anniversaryTo");
    }
  }

  private void forward(Node row, String from, String to) {
    var first = row.find(from).flatMap(CalendarCheck::day);
    var last = row.find(to).flatMap(CalendarCheck::day);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      faults.add(
          Fault.of(FaultKind.DATES_REVERSED, row.at(to).place(), last.get().toString())
              .with("first", first.get().toString()));
    }
  }

  private void theWindowFits() {
    var renewal = program.file("policies.yaml").flatMap(it -> it.find("renewal"));
    var window = renewal.flatMap(it -> days(it, "window"));
    if (window.isEmpty()) return;
    for (var reminder : program.rows("policies.yaml", "reminders")) {
      days(reminder, "at")
          .filter(it -> it > window.get())
          .ifPresent(it -> late(FaultKind.REMINDER_AFTER_WINDOW, reminder.at("at"), window.get()));
    }
    renewal
        .flatMap(it -> days(it, "opensAfter"))
        .filter(it -> it > window.get())
        .ifPresent(
            it ->
                late(
                    FaultKind.WINDOW_OPENS_TOO_LATE, renewal.get().at("opensAfter"), window.get()));
  }

  private void late(FaultKind kind, Node node, int window) {
    faults.add(Fault.of(kind, node.place(), node.text()).with("window", "P" + window + "D"));
  }

  private void theZoneExists() {
    var zone = program.file("program.yaml").flatMap(it -> it.find("zone"));
    if (zone.isEmpty() || zone.get().word().isEmpty()) return;
    try {
      var _ = ZoneId.of(zone.get().text());
    } catch (DateTimeException e) {
      faults.add(
          Fault.notAmong(
              FaultKind.ZONE_UNKNOWN,
              zone.get().place(),
              zone.get().text(),
              ZoneId.getAvailableZoneIds().stream().sorted().toList()));
    }
  }

  static boolean looksLikeADay(String word) {
    return word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  static Optional<LocalDate> day(Node node) {
    try {
      return node.word().filter(CalendarCheck::looksLikeADay).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> days(Node row, String key) {
    return row.word(key).filter(it -> it.matches("-?P[0-9]{1,4}D")).map(Days::of);
  }
}
