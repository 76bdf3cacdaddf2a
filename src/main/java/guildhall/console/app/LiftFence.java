package guildhall.console.app;

import guildhall.console.FenceLifted;
import guildhall.console.domain.ConsolePolicy;
import guildhall.console.domain.Lifting;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.fence.Fence;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a restored house hand things out again. Whoever lifts the fence answers for it by name and
/// reason, in the program's book.
@Component
public class LiftFence {

  public record Command(UUID id, String reason) {}

  /// @param cause why the fence stood
  public record Lifted(UUID id, String cause) {}

  private final Fence fence;
  private final Journal journal;

  LiftFence(Fence fence, Journal journal) {
    this.fence = fence;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Lifted> handle(Call call, Command it) {
    ConsolePolicy.LIFT_FENCE.requireOfStaff(call.by());
    var lifted = fence.lift(it.id(), call.by().name(), it.reason(), call.at());
    if (lifted.isEmpty()) {
      return fence
          .liftedBy(it.id())
          .<Outcome<Lifted>>map(earlier -> new Repeated<>(lifted(it, earlier)))
          .orElse(Outcome.refused(Lifting.Reason.NO_FENCE_STANDS));
    }
    journal.writeOfProgram(call, new FenceLifted(lifted.get().cause().name(), it.reason()));
    return new Accepted<>(lifted(it, lifted.get()));
  }

  private static Lifted lifted(Command it, Fence.Standing standing) {
    return new Lifted(it.id(), standing.cause().name());
  }
}
