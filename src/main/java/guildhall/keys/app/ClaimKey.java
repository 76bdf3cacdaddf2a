package guildhall.keys.app;

import guildhall.grants.Grants;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeyClaimed;
import guildhall.keys.db.KeyClaims;
import guildhall.keys.db.KeyClaims.Kept;
import guildhall.keys.db.StockKeys;
import guildhall.keys.domain.Claim;
import guildhall.keys.domain.Claimed;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.KeyRules;
import guildhall.keys.domain.SoftwareLine;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.fence.BehindFence;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a key out of a product's pool for one line of a company's software.
@Component
public class ClaimKey {

  /// `id` is chosen by the caller, so asking twice is asking once.
  public record Command(AccountId account, UUID id, UUID grant) {}

  private final Grants grants;
  private final SoftwareLines lines;
  private final StockKeys stock;
  private final KeyClaims claims;
  private final Journal journal;

  ClaimKey(Grants grants, SoftwareLines lines, StockKeys stock, KeyClaims claims, Journal journal) {
    this.grants = grants;
    this.lines = lines;
    this.stock = stock;
    this.claims = claims;
    this.journal = journal;
  }

  /// The grant's row is the queue: what its line has given is counted only once it is locked.
  @BehindFence
  @Transactional
  public Outcome<Claimed> handle(Call call, Command it) {
    KeyPolicy.REVEAL.require(call.by(), it.account());

    var grant = grants.lock(it.account(), it.grant());
    if (grant.isEmpty()) return Outcome.refused(Claim.Refused.GRANT_NOT_FOUND);
    var earlier = claims.find(it.account(), it.id());
    if (earlier.isPresent()) return again(earlier.get(), it);
    var line = lines.of(grant.get());
    if (line.isEmpty()) return Outcome.refused(Claim.Refused.NOT_SOFTWARE);

    var taken = claims.countOf(it.account(), it.grant());
    var left = grants.left(it.account(), grant.get(), call.on());
    return switch (KeyRules.claim(line.get(), taken, left, call.on())) {
      case Accepted<Integer>(var keysLeft) -> take(call, it, line.get(), keysLeft);
      case Repeated<Integer>(var keysLeft) -> take(call, it, line.get(), keysLeft);
      case Refused<Integer>(var refusal) -> new Refused<>(refusal);
    };
  }

  private static Outcome<Claimed> again(Kept earlier, Command it) {
    return Fingerprint.same(earlier.asked(), it)
        ? new Repeated<>(earlier.claimed())
        : Outcome.refused(CommonReason.ID_USED_BEFORE);
  }

  private Outcome<Claimed> take(Call call, Command it, SoftwareLine line, int keysLeft) {
    var free = stock.lockNext(line.product());
    if (free.isEmpty()) return new Refused<>(KeyRules.poolEmpty(line));
    var key = free.get();
    stock.take(it.account(), key.id(), it.grant(), call.at(), call.by().name());
    var claimed =
        new Claimed(it.id(), key.id(), it.grant(), line.product(), key.masked(), keysLeft);
    claims.add(it.account(), new Kept(claimed, Fingerprint.of(it)));
    journal.write(
        call, it.account(), new KeyClaimed(it.id(), key.id(), it.grant(), line.product()));
    return new Accepted<>(claimed);
  }
}
