package guildhall.notifications.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a letter is to say, in codes and values; the words are found in each reader's language.
///
/// @param occasion names what it is about, so that it is written once: a letter about the same
///   membership, anniversary and kind is the same letter
/// @param values dates, numbers and names the sentences need
/// @param line the membership line as dated stops; empty where there is none
/// @param path where its one button leads
public record Letter(
    Kind kind, String occasion, Map<String, Object> values, List<Stop> line, String path) {

  /// The letters the house writes, by what makes them due.
  public enum Kind {
    /// NTF-01: 15 days before the anniversary.
    ANNIVERSARY_NEAR,
    /// NTF-02: 23 days after it, while the membership is not renewed.
    WINDOW_CLOSING,
    /// Asked for by staff, beside the calendar.
    NUDGED,
    /// NTF-04: the window has closed; benefits are lost, installed software must go.
    LAPSED,
    /// NTF-04: which software must go, and how much of it there is.
    UNINSTALL,
    /// The next year was paid for.
    RENEWED,
    /// Tokens are still to be redeemed, and their last day is near.
    TOKENS_EXPIRE,
    /// A colleague asks for what takes a right of the reader's.
    ASKED,
    /// NTF-12: to the person who was given a developer seat.
    SEAT_ASSIGNED,
    /// ROL-13: to whoever is invited to choose a password.
    INVITED,
    /// To whoever began an import that took its time.
    IMPORT_FINISHED,
    /// To the program's staff who load keys: a pool is at its reorder point.
    KEY_POOL_LOW
  }

  /// What a letter is kept as.
  public record Kept(String kind, String occasion) {}

  /// A letter somebody tries out is kept as none of its kind.
  public Kept tested(long entry) {
    return new Kept("TEST", "TEST " + entry);
  }

  /// What happens on a day of the membership line.
  public enum Event {
    ANNIVERSARY,
    RENEWAL_OPENS,
    TODAY,
    RENEW_BY,
    REDEEM_BY,
    ENDED,
    NEXT_ANNIVERSARY
  }

  public record Stop(LocalDate on, Event what) {}
}
