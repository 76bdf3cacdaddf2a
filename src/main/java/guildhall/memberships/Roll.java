package guildhall.memberships;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Money;
import guildhall.kernel.Outcome;
import guildhall.kernel.Page;
import guildhall.kernel.Refusal;
import guildhall.memberships.app.NudgeRenewal;
import guildhall.memberships.app.ReadRoll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door to what staff read across all companies. Who opens it has asked its own policy.
@Component
public class Roll {

  /// Partners are counted this far; a count above it says only that there are more.
  public static final int COUNTED = 1_000;

  /// What a day comes to.
  ///
  /// @param partners all companies there are, counted no further than a list's rows
  /// @param inWindow companies with a membership that may be renewed
  /// @param lastDays of these, companies with seven days at most
  /// @param closingThisWeek companies with a window that closes by Sunday and is not paid
  /// @param lapsedLately companies that lost a membership within the last seven days
  /// @param due what the open renewals would bring, by currency
  public record Figures(
      long partners,
      long inWindow,
      long lastDays,
      long closingThisWeek,
      long lapsedLately,
      List<Money> due) {}

  private final ReadRoll readRoll;
  private final NudgeRenewal nudgeRenewal;

  Roll(ReadRoll readRoll, NudgeRenewal nudgeRenewal) {
    this.readRoll = readRoll;
    this.nudgeRenewal = nudgeRenewal;
  }

  public Figures figures(LocalDate day) {
    return readRoll.figures(day);
  }

  /// Windows by week, from the week of the day on.
  public List<WindowWeek> weeks(LocalDate day, int count) {
    return readRoll.weeks(day, count);
  }

  /// The windows that open and close in a month, by day; of each day's openings and closings at
  /// most so many, with how many there are.
  public List<WindowEvent> windows(YearMonth month, int mostOfDay) {
    return readRoll.windows(month, mostOfDay);
  }

  /// Renewals near, open or just missed.
  public Page<RenewalRow> renewals(RollWish wish, Page.Wanted wanted) {
    return readRoll.renewals(wish, wanted);
  }

  public long renewals(RollWish wish) {
    return readRoll.renewals(wish);
  }

  public RenewalCounts renewalCounts(RollWish wish) {
    return readRoll.renewalCounts(wish);
  }

  public Page<PartnerRow> partners(RollWish wish, Page.Wanted wanted) {
    return readRoll.partners(wish, wanted);
  }

  public long partners(RollWish wish) {
    return readRoll.partners(wish);
  }

  public Map<RollState, Long> partnersByState(RollWish wish) {
    return readRoll.partnersByState(wish);
  }

  /// The countries most partners are in.
  public Map<String, Long> partnersByCountry(RollWish wish) {
    return readRoll.partnersByCountry(wish);
  }

  /// Reminds a company of its renewal; what came of it as a refusal, or nothing when it is done.
  public Optional<Refusal> nudge(Call call, AccountId account, UUID membership, UUID id) {
    var command = new NudgeRenewal.Command(id, account, membership);
    return switch (nudgeRenewal.handle(call, command)) {
      case Outcome.Refused<?>(var refusal) -> Optional.of(refusal);
      case Outcome.Accepted<?> _, Outcome.Repeated<?> _ -> Optional.empty();
    };
  }

  /// What a company would be told if it were reminded on this day.
  public Optional<RenewalNudged> toBeTold(AccountId account, UUID membership, LocalDate day) {
    return nudgeRenewal.toBeTold(account, membership, day);
  }
}
