package guildhall.platform.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.platform.work.MoveClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The clock bar: what it shows, and what its buttons do.
@Controller
@ConditionalOnProperty("guildhall.clock.movable")
class ClockPages implements ClockBars {

  /// The buttons of the bar.
  enum Step {
    DAY,
    WEEK,
    NEXT_EVENT
  }

  private static final Pattern LOCAL_PATH = Pattern.compile("/(?!/)[\\w/.?=&%-]*");

  private final MoveClock moveClock;
  private final PageShell pages;

  ClockPages(MoveClock moveClock, PageShell pages) {
    this.moveClock = moveClock;
    this.pages = pages;
  }

  @Override
  public Optional<Shell.ClockBar> bar(Call call) {
    var next = moveClock.nextAhead(call.by(), call.on());
    return Optional.of(
        new Shell.ClockBar(
            call.on(),
            next.map(it -> it.messageKey()).orElse(""),
            next.map(it -> it.day()).orElse(null)));
  }

  /// @param step one of the buttons, or absent when `day` says where to go
  /// @param back the page the bar was pressed on
  @Does("PUT /api/v1/clock")
  @PostMapping("/clock")
  ResponseEntity<?> move(
      Call call,
      @RequestParam @Nullable Step step,
      @RequestParam @Nullable LocalDate day,
      @RequestParam(defaultValue = "/") String back) {
    var home = LOCAL_PATH.matcher(back).matches() ? back : "/";
    return switch (outcome(call, step, day)) {
      case Outcome.Refused<Instant>(var refusal) ->
          pages.redirect(home, refusal.reason().messageKey(), refusal.facts());
      case Outcome.Accepted<Instant>(var now) -> moved(home, call.on());
      case Outcome.Repeated<Instant>(var now) -> moved(home, call.on());
    };
  }

  private ResponseEntity<String> moved(String home, LocalDate from) {
    return pages.redirect(home, "platform.clock.moved", Map.of("from", from));
  }

  private Outcome<Instant> outcome(Call call, @Nullable Step step, @Nullable LocalDate day) {
    if (day != null) return moveClock.toDay(call, day);
    if (step == null) throw new Malformed("step", "DAY | WEEK | NEXT_EVENT", null);
    return switch (step) {
      case DAY -> moveClock.toDay(call, call.on().plusDays(1));
      case WEEK -> moveClock.toDay(call, call.on().plusWeeks(1));
      case NEXT_EVENT -> moveClock.toNextEvent(call);
    };
  }
}
