package guildhall.seats.domain;

import java.time.LocalDate;
import java.util.UUID;

/// The seats of one product in one tenant. They cannot move to another tenant (CLD-08) and nothing
/// reduces them before they end (CLD-15): there is no method that would.
public record SeatSubscription(UUID id, UUID tenant, String product, Holding holding) {

  private static final int EXPIRED_DAYS = 30;
  private static final int DISABLED_DAYS = 90;

  /// The stages after each other: running, then 30 days expired, then 90 days disabled, then gone
  /// (CLD-14).
  public enum State {
    RUNNING,
    EXPIRED,
    DISABLED,
    DELETED
  }

  public State stateOn(LocalDate day) {
    var end = holding.endsOn();
    if (holding.runsOn(day)) return State.RUNNING;
    if (!day.isAfter(end.plusDays(EXPIRED_DAYS))) return State.EXPIRED;
    if (!day.isAfter(end.plusDays(EXPIRED_DAYS + DISABLED_DAYS))) return State.DISABLED;
    return State.DELETED;
  }

  /// Whether the subscription still exists on `day`, running or not.
  public boolean existsOn(LocalDate day) {
    return stateOn(day) != State.DELETED;
  }

  public SeatSubscription holding(Holding after) {
    return new SeatSubscription(id, tenant, product, after);
  }
}
