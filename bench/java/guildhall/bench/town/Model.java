package guildhall.bench.town;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A company that lived through the product and is copied.
///
/// @param boughtOn the day it bought the Action Pack
/// @param admin its global admin
/// @param partner its partner admin
/// @param tenant its own tenant, with a subscription that more seats can be added to
/// @param token a redeemed seat token, of which spare ones are made
/// @param keys the keys it has seen
/// @param idle people without a developer seat
public record Model(
    LocalDate boughtOn,
    UUID account,
    UUID admin,
    UUID partner,
    UUID tenant,
    UUID token,
    List<UUID> keys,
    List<UUID> idle) {

  /// The text of a person's API token.
  static String tokenOf(UUID person) {
    return "gh_bench_" + person;
  }
}
