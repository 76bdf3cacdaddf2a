package guildhall.catalog.domain;

import guildhall.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a new edition of the program may be published.
///
/// Editions follow one another: each takes effect on a later day than the one before, and never in
/// the past, so that what held on a day never changes afterwards. The catalogue is versioned by
/// membership year (PKG-02): who bought in an edition keeps it until renewal. Published on 1 March
/// to take effect on 1 April, a membership bought in March keeps the old packages until its next
/// anniversary.
public final class PublishRules {

  /// Why an edition is not published, the first that holds.
  public enum Reason implements guildhall.kernel.Reason {
    PROGRAM_HAS_FAULTS(Kind.CONTENT),
    EDITION_IN_THE_PAST(Kind.CONTENT),
    EDITION_NOT_AFTER_LATEST(Kind.STATE),
    EDITION_SAME_AS_LATEST(Kind.STATE),
    PLAN_OUTDATED(Kind.STATE);

    private final Kind kind;

    Reason(Kind kind) {
      this.kind = kind;
    }

    @Override
    public Kind kind() {
      return kind;
    }

    @Override
    public String rule() {
      return "PKG-02";
    }
  }

  private PublishRules() {}

  /// Why these files may not become the next edition; nothing when they may.
  public static Optional<Refusal> refusal(
      List<Fault> faults,
      String digest,
      Optional<EditionEntry> latest,
      LocalDate from,
      LocalDate today) {
    if (!faults.isEmpty()) {
      return no(Reason.PROGRAM_HAS_FAULTS).map(it -> it.with("count", faults.size()));
    }
    if (from.isBefore(today)) {
      return no(Reason.EDITION_IN_THE_PAST)
          .map(it -> it.with("effectiveFrom", from).with("today", today));
    }
    if (latest.isEmpty()) return Optional.empty();
    var before = latest.get();
    if (!from.isAfter(before.effectiveFrom())) {
      return no(Reason.EDITION_NOT_AFTER_LATEST)
          .map(it -> it.with("edition", before.number()).with("since", before.effectiveFrom()));
    }
    return digest.equals(before.digest())
        ? no(Reason.EDITION_SAME_AS_LATEST).map(it -> it.with("edition", before.number()))
        : Optional.empty();
  }

  /// Whoever publishes by a plan publishes what the plan showed or nothing: other files, another
  /// day, or an edition published meanwhile make another plan.
  ///
  /// @param wanted the plan agreed to, or empty where none was asked for
  /// @param now the plan these files make now
  public static Optional<Refusal> refusal(Optional<String> wanted, String now) {
    return wanted.filter(it -> !it.equals(now)).flatMap(it -> no(Reason.PLAN_OUTDATED));
  }

  private static Optional<Refusal> no(Reason reason) {
    return Optional.of(Refusal.of(reason));
  }
}
