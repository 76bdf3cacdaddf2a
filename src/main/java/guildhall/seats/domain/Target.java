package guildhall.seats.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the seats are meant to go: the tenant, and the subscription in it if one was named.
///
/// @param kind whose tenant it is (CLD-09)
/// @param confirmed whether the caller said that this very tenant is meant
/// @param subscription null for the one the tenant has of the token's product, if any
public record Target(UUID tenant, Kind kind, boolean confirmed, @Nullable UUID subscription) {

  /// Whose tenant it is, as far as the company has told.
  public enum Kind {
    OWN,
    UNKNOWN,
    CUSTOMER
  }
}
