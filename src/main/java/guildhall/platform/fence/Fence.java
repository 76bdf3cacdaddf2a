package guildhall.platform.fence;

import guildhall.platform.db.Acting;
import guildhall.platform.fence.FenceRows.Raised;
import guildhall.platform.time.ProgramClock;
import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Knows whether the database is one that was restored, and holds back what hands something out
/// until staff have looked.
///
/// At each start it compares where the house works now with where it last worked: the server, the
/// timeline of its log and the database. After a restore one of them differs. A copy of the files
/// put back differs in none; then the mark outside the database tells, which is ahead of the one
/// inside.
@Component
public class Fence {

  private static final Logger LOG = LoggerFactory.getLogger(Fence.class);

  /// Why it stands.
  public enum Cause {
    /// The database is not the one the house last worked in: a dump or a base backup was restored.
    OTHER_DATABASE,
    /// The database is older than what the mark outside it says: its files were put back.
    OLDER_THAN_MARK
  }

  /// @param since when the house first noticed
  public record Standing(Cause cause, Instant since) {}

  private final FenceRows rows;
  private final Mark mark;
  private final ProgramClock clock;
  private final TransactionOperations transaction;

  /// While it is down nobody asks the database; while it is up each look does, for another instance
  /// may have lifted it.
  private volatile boolean up;

  Fence(FenceRows rows, Mark mark, ProgramClock clock, TransactionOperations transaction) {
    this.rows = rows;
    this.mark = mark;
    this.clock = clock;
    this.transaction = transaction;
  }

  @PostConstruct
  void lookAtTheStart() {
    Acting.asProgram(
        "is the database restored", () -> transaction.executeWithoutResult(status -> look()));
    mark.keep();
  }

  private void look() {
    var known = rows.lockTide();
    var place = rows.place();
    var outside = mark.read();
    if (known.isEmpty()) {
      rows.begin(place);
    } else {
      var it = known.get();
      if (!it.place().equals(place)) raise(Cause.OTHER_DATABASE);
      else if (outside > it.mark()) raise(Cause.OLDER_THAN_MARK);
      rows.keep(place, Math.max(it.mark(), outside) + 1);
    }
    up = rows.standing().isPresent();
  }

  private void raise(Cause cause) {
    rows.raise(cause, clock.at());
    LOG.warn(
        "This database was restored ({}). Nothing is handed out until staff lift the fence on"
            + " the System page; see docs/OPERATING.md.",
        cause);
  }

  /// @throws Fenced while it stands
  void requireDown() {
    if (standing().isPresent()) throw new Fenced();
  }

  public Optional<Standing> standing() {
    if (!up) return Optional.empty();
    var standing =
        Acting.asProgram(
            "is the fence up",
            () -> Objects.requireNonNull(transaction.execute(status -> rows.standing())));
    up = standing.isPresent();
    return standing.map(it -> new Standing(it.cause(), it.since()));
  }

  /// Takes the fence away, in the transaction under way; empty when none stands.
  ///
  /// @param by who answers for it
  public Optional<Standing> lift(UUID lifting, String by, String reason, Instant at) {
    return rows.lift(lifting, by, reason, at).map(it -> new Standing(it.cause(), it.since()));
  }

  /// What an earlier lifting of this id lifted.
  public Optional<Standing> liftedBy(UUID lifting) {
    return rows.liftedBy(lifting).map(Fence::told);
  }

  private static Standing told(Raised it) {
    return new Standing(it.cause(), it.since());
  }
}
