package guildhall.platform.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.MoveClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The clock of a demo or sandbox.
@RestController
@RequestMapping("/api/v1/clock")
@ConditionalOnProperty("guildhall.clock.movable")
@Tag(name = "clock", description = "Demo and sandbox only: time travel, forward only")
class ClockApi {

  /// Where to move to: exactly one of the three.
  ///
  /// @param now an instant, not before the clock's present one
  /// @param today a day; the clock then shows nine in the morning of it
  /// @param next the next event of the calendar
  record Target(@Nullable Instant now, @Nullable LocalDate today, @Nullable Next next) {}

  enum Next {
    EVENT
  }

  /// @param nextEvent what happens next; null when nothing lies ahead
  record ClockView(Instant now, LocalDate today, String zone, @Nullable NextEvent nextEvent) {}

  public record NextEvent(LocalDate on, String code) {}

  private static final int EVENTS_MAX = 200;

  private final MoveClock moveClock;
  private final ProgramClock clock;
  private final Answers answers;

  ClockApi(MoveClock moveClock, ProgramClock clock, Answers answers) {
    this.moveClock = moveClock;
    this.clock = clock;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "The present time of the demo or sandbox, and what happens next")
  ClockView now(Call call) {
    return view(call, call.at());
  }

  @GetMapping("/events")
  @Operation(
      summary = "What happens until a day, if nothing is done",
      description = "Demo and sandbox only. Half a year ahead unless `until` says otherwise.")
  ResponseEntity<?> events(Call call, @RequestParam(required = false) @Nullable LocalDate until) {
    var last = until == null ? call.on().plusMonths(6) : until;
    var events =
        moveClock.between(call.on(), last, EVENTS_MAX).stream()
            .map(it -> new NextEvent(it.day(), it.messageKey()))
            .toList();
    return answers.list(events);
  }

  @PutMapping
  @Operation(
      summary = "Move the clock forward",
      description = "Answers when every round due until then has run. Never moves backward.")
  ResponseEntity<?> move(Call call, @RequestBody Target target) {
    return switch (outcome(call, target)) {
      case Outcome.Accepted<Instant>(var now) -> ResponseEntity.ok(view(call, now));
      case Outcome.Repeated<Instant>(var now) -> ResponseEntity.ok(view(call, now));
      case Outcome.Refused<Instant>(var refusal) -> answers.refuse(refusal);
    };
  }

  private Outcome<Instant> outcome(Call call, Target target) {
    var given = Stream.of(target.now(), target.today(), target.next()).filter(it -> it != null);
    if (given.count() != 1) throw new Malformed("", "now | today | next", null);
    if (target.now() != null) return moveClock.to(call, target.now());
    if (target.today() != null) return moveClock.toDay(call, target.today());
    return moveClock.toNextEvent(call);
  }

  private ClockView view(Call call, Instant now) {
    var today = clock.on(now);
    var next = moveClock.nextAhead(call.by(), today);
    return new ClockView(
        now,
        today,
        clock.zone().getId(),
        next.map(it -> new NextEvent(it.day(), it.messageKey())).orElse(null));
  }
}
