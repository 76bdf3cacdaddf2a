package guildhall.notifications.domain;

import guildhall.notifications.domain.Deadline.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The days of a company worth standing in a calendar: those around the anniversary, and those by
/// which tokens are to be redeemed, each with days ahead of it.
public final class CalendarDays {

  /// How many days ahead a last day is announced.
  private static final List<Integer> AHEAD = List.of(30, 7, 1);

  /// One membership's running year.
  ///
  /// @param startsOn the day the year began: it names the year, and does not move
  /// @param closesOn the last day on which the membership may be renewed
  /// @param remindersAfterDays when the program reminds, counted from the anniversary
  public record Year(
      UUID membership,
      String offer,
      LocalDate startsOn,
      LocalDate anniversaryOn,
      LocalDate opensOn,
      LocalDate closesOn,
      List<Integer> remindersAfterDays) {}

  /// Tokens that still wait to be redeemed.
  ///
  /// @param redeemBy the last day
  public record Waiting(UUID grant, String benefit, int tokens, LocalDate redeemBy) {}

  private CalendarDays() {}

  /// With the anniversary on 1 September 2021: reminders on 17 August and 24 September, renewing
  /// from 2 September, the last day on 1 October, announced on 1, 24 and 30 September.
  public static List<Deadline> around(Year it) {
    var days = new ArrayList<Deadline>();
    var prefix = it.membership() + "-" + it.startsOn() + "-";
    for (var after : it.remindersAfterDays()) {
      var uid = prefix + "reminder" + (after < 0 ? "-before-" : "-after-") + Math.abs(after);
      var on = it.anniversaryOn().plusDays(after);
      days.add(new Deadline(uid, on, What.REMINDER, 0, it.offer(), 0));
    }
    days.add(
        new Deadline(
            prefix + "anniversary", it.anniversaryOn(), What.ANNIVERSARY, 0, it.offer(), 0));
    days.add(new Deadline(prefix + "opens", it.opensOn(), What.WINDOW_OPENS, 0, it.offer(), 0));
    days.add(new Deadline(prefix + "last-day", it.closesOn(), What.LAST_DAY, 0, it.offer(), 0));
    for (int ahead : AHEAD) {
      var uid = prefix + "last-day-in-" + ahead;
      var on = it.closesOn().minusDays(ahead);
      days.add(new Deadline(uid, on, What.LAST_DAY_AHEAD, ahead, it.offer(), 0));
    }
    return days;
  }

  /// Tokens to redeem by 31 January are announced on 1, 24 and 30 January.
  public static List<Deadline> of(Waiting it) {
    var days = new ArrayList<Deadline>();
    var prefix = it.grant() + "-redeem";
    days.add(new Deadline(prefix, it.redeemBy(), What.REDEEM_BY, 0, it.benefit(), it.tokens()));
    for (int ahead : AHEAD) {
      var on = it.redeemBy().minusDays(ahead);
      days.add(
          new Deadline(
              prefix + "-in-" + ahead, on, What.REDEEM_BY_AHEAD, ahead, it.benefit(), it.tokens()));
    }
    return days;
  }
}
