package guildhall.console.web;

import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.memberships.RenewalRow;
import guildhall.memberships.RollState;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says renewals in the reader's words.
@Component
class RenewalWords {

  /// The dates of one membership year, from wherever they were read.
  record Year(String offer, LocalDate startsOn, LocalDate anniversaryOn, LocalDate renewBy) {}

  private final Catalog catalog;

  RenewalWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The code itself where the program no longer names the offer.
  String offer(String code, LocalDate day, Shell shell) {
    return catalog
        .inForceOn(day)
        .program()
        .offer(new OfferCode(code))
        .map(it -> it.name().in(shell.language()))
        .orElse(code);
  }

  String offers(List<String> codes, LocalDate day, Shell shell) {
    return shell.list(codes.stream().map(it -> offer(it, day, shell)).toList());
  }

  /// What a renewal lacks, in a word or two each; the words of a refusal would be sentences.
  static String missing(List<String> reasons, Shell shell) {
    return shell.list(reasons.stream().map(it -> shell.text("console.missing." + it)).toList());
  }

  static Chip state(RenewalRow row, LocalDate day, Shell shell) {
    var key = "console.state." + row.state() + ".days";
    return switch (row.state()) {
      case WINDOW, LAST_DAYS -> new Chip(Tone.TIME, shell.text(key, days(day, row.renewBy())));
      case OPENS -> new Chip(Tone.OK, shell.text(key, days(day, row.opensOn())));
      case LAPSED -> new Chip(Tone.BAD, shell.text(key, days(row.renewBy(), day)));
      case ACTIVE, NONE -> state(row.state(), shell);
    };
  }

  static Chip state(RollState state, Shell shell) {
    var tone =
        switch (state) {
          case WINDOW, LAST_DAYS -> Tone.TIME;
          case OPENS, ACTIVE -> Tone.OK;
          case LAPSED -> Tone.BAD;
          case NONE -> Tone.IDLE;
        };
    return new Chip(tone, shell.text("console.state." + state));
  }

  private static Map<String, Object> days(LocalDate from, LocalDate to) {
    return Map.of("days", ChronoUnit.DAYS.between(from, to));
  }

  LineView line(RenewalRow row, LocalDate day, Shell shell) {
    var year = new Year(row.offer(), row.yearStartsOn(), row.anniversaryOn(), row.renewBy());
    return line(year, day, shell);
  }

  /// A line without its stops, for tables; the caption says its dates.
  LineView line(Year it, LocalDate day, Shell shell) {
    return new LineView(
        it.startsOn(),
        it.anniversaryOn(),
        Math.toIntExact(ChronoUnit.DAYS.between(it.anniversaryOn(), it.renewBy())),
        day,
        List.of(),
        shell.text("platform.line.today", Map.of("day", shell.date(day))),
        shell.text(
            "console.line",
            Map.of(
                "offer", offer(it.offer(), day, shell),
                "anniversary", it.anniversaryOn(),
                "closes", it.renewBy())));
  }
}
