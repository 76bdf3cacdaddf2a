package guildhall.seats.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guildhall.platform.web.Answers.Previewed;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A redemption as the API tells it.
///
/// @param tokenSeats the seats the token brought
/// @param before the seats and end date as they were; null for a new subscription
/// @param endsOn the last day the seats work
/// @param seatDaysLeftOver what rounding down to whole days dropped, in days of one seat
public record RedemptionView(
    UUID id,
    UUID token,
    Mode mode,
    UUID tenant,
    UUID subscription,
    String product,
    int tokenSeats,
    @Nullable HoldingView before,
    int seats,
    LocalDate endsOn,
    long seatDaysLeftOver,
    LocalDate redeemedOn,
    Instant redeemedAt,
    String previewFingerprint,
    @JsonIgnore List<AlternativeView> alternatives,
    @JsonIgnore List<WarningView> warnings)
    implements Previewed {

  /// Some seats and the last day they work.
  public record HoldingView(int seats, LocalDate endsOn) {

    static @Nullable HoldingView of(@Nullable Holding it) {
      return it == null ? null : new HoldingView(it.seats(), it.endsOn());
    }
  }

  /// Another way to redeem the token: what it would come to, or why it cannot be.
  public record AlternativeView(
      Mode mode,
      @Nullable HoldingView after,
      @Nullable Long seatDaysLeftOver,
      @Nullable String previewFingerprint,
      @Nullable RefusedView refused) {}

  public record RefusedView(String code, String rule, String detail) {}

  public record WarningView(String code, String detail) {}
}
