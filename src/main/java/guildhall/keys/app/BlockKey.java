package guildhall.keys.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeyBlocked;
import guildhall.keys.db.KeyBlocks;
import guildhall.keys.db.KeyBlocks.Kept;
import guildhall.keys.domain.Block;
import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.Blocked;
import guildhall.keys.domain.KeyPolicy;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Withdraws a key, in stock or taken, because it leaked or was misused (SW-08).
@Component
public class BlockKey {

  public record Command(UUID key, UUID id, Cause cause) {}

  private final KeyBlocks blocks;
  private final Journal journal;

  BlockKey(KeyBlocks blocks, Journal journal) {
    this.blocks = blocks;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Blocked> handle(Call call, Command it) {
    KeyPolicy.BLOCK.requireOfStaff(call.by());

    var key = blocks.lock(it.key());
    if (key.isEmpty()) return Outcome.refused(Block.Refused.KEY_NOT_FOUND);
    var earlier = blocks.find(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get().asked(), it)
          ? new Repeated<>(earlier.get().blocked())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    if (key.get().blocked()) return Outcome.refused(Block.Refused.KEY_ALREADY_BLOCKED);
    return new Accepted<>(keep(call, it, key.get()));
  }

  private Blocked keep(Call call, Command it, KeyBlocks.Target key) {
    var blocked = new Blocked(it.id(), it.key(), it.cause(), call.at(), call.by().name());
    blocks.add(new Kept(blocked, Fingerprint.of(it)));
    var fact = new KeyBlocked(it.id(), it.key(), key.product(), it.cause().name());
    var account = key.account();
    if (account == null) journal.writeOfProgram(call, fact);
    else journal.write(call, account, fact);
    return blocked;
  }
}
