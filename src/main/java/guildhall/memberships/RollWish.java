package guildhall.memberships;

import java.time.LocalDate;
import java.util.Set;

/// What staff want to see of the roll.
///
/// @param search words a company's name or program id begins with; empty for all
/// @param states only these; empty for all
/// @param countries only these; empty for all
/// @param missing only rows that lack this (`PROFILE_REVIEW_REQUIRED`, `VERIFICATION_REJECTED`);
///   empty for all
/// @param sort the row's component it is sorted by; another name sorts by the list's own order
public record RollWish(
    LocalDate day,
    String search,
    Set<RollState> states,
    Set<String> countries,
    Set<String> missing,
    String sort,
    boolean descending) {

  public static RollWish on(LocalDate day) {
    return new RollWish(day, "", Set.of(), Set.of(), Set.of(), "", false);
  }

  /// @param words beginnings of words of a company's name or program id
  public RollWish searching(String words) {
    return new RollWish(day, words, states, countries, missing, sort, descending);
  }

  public RollWish withStates(Set<RollState> others) {
    return new RollWish(day, search, others, countries, missing, sort, descending);
  }

  public RollWish withCountries(Set<String> others) {
    return new RollWish(day, search, states, others, missing, sort, descending);
  }

  public RollWish withMissing(Set<String> others) {
    return new RollWish(day, search, states, countries, others, sort, descending);
  }
}
