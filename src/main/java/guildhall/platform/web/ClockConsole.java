package guildhall.platform.web;

import guildhall.kernel.Call;
import guildhall.kernel.Right;
import guildhall.platform.web.ClockSheet.Event;
import guildhall.platform.work.MoveClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of the movable clock, for staff: what lies ahead, and what a move would do before it is
/// made. There is no such page in production.
@Controller
@ConditionalOnProperty("guildhall.clock.movable")
class ClockConsole implements NavItem {

  /// Who of the staff looks ahead and moves on from here.
  private enum Move implements Right {
    CLOCK;

    @Override
    public String code() {
      return "clock.move";
    }
  }

  private static final int AHEAD_MAX = 20;
  private static final int PASSED_MAX = 60;
  private static final int YEARS_AHEAD = 2;
  private static final int NAMED_MAX = 3;

  private final MoveClock moveClock;
  private final PageShell pages;

  ClockConsole(MoveClock moveClock, PageShell pages) {
    this.moveClock = moveClock;
    this.pages = pages;
  }

  /// @param until a day to look at before moving there
  @GetMapping("/console/clocks")
  ResponseEntity<String> show(Call call, @RequestParam @Nullable LocalDate until) {
    Move.CLOCK.requireOfStaff(call.by());
    var ahead = look(call.on(), call.on().plusYears(YEARS_AHEAD), AHEAD_MAX);
    var chosen = until != null && until.isAfter(call.on()) ? until : null;
    var passed = chosen == null ? List.<Event>of() : look(call.on(), chosen, PASSED_MAX);
    var view = new ClockSheet(call.on(), ahead, chosen, passed);
    return pages.show(call, "layout/clocks", "platform.clocks.title", view);
  }

  private List<Event> look(LocalDate from, LocalDate until, int most) {
    return moveClock.happenings(from, until, most, NAMED_MAX).stream()
        .map(it -> new Event(it.day(), it.messageKey(), it.companies(), it.more()))
        .toList();
  }

  @Override
  public Group group() {
    return Group.SYSTEM;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/console/clocks";
  }

  @Override
  public String messageKey() {
    return "platform.clocks.title";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().isStaff() && call.by().holds(Move.CLOCK);
  }
}
