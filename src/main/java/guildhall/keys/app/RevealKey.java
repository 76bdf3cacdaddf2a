package guildhall.keys.app;

import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeyRevealed;
import guildhall.keys.db.KeyReveals;
import guildhall.keys.db.KeyReveals.Kept;
import guildhall.keys.db.ProductKeys;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.KeyRules;
import guildhall.keys.domain.Look;
import guildhall.keys.domain.Reveal;
import guildhall.keys.domain.Revealed;
import guildhall.keys.domain.SoftwareLine;
import guildhall.keys.domain.TakenKey;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.fence.BehindFence;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the text of one key to one person, and keeps a record of it (REF-03).
@Component
public class RevealKey {

  /// @param endsRefund whether the caller accepts that the right to a refund ends
  public record Command(AccountId account, UUID key, UUID id, boolean endsRefund) {}

  /// Who asked belongs to what was asked: another person under the same id has not seen the key
  /// yet.
  private record Asked(Command command, UUID by) {}

  /// The key with the grant and the line it is held through.
  private record Held(TakenKey key, Grant grant, SoftwareLine line) {}

  private final Grants grants;
  private final SoftwareLines lines;
  private final ProductKeys keys;
  private final KeyReveals reveals;
  private final Journal journal;

  RevealKey(
      Grants grants, SoftwareLines lines, ProductKeys keys, KeyReveals reveals, Journal journal) {
    this.grants = grants;
    this.lines = lines;
    this.keys = keys;
    this.reveals = reveals;
    this.journal = journal;
  }

  /// A repeated reveal is decided anew before it is answered: an old id must not open a key that
  /// was blocked since, or whose membership is over. The grant is locked before the key, as in a
  /// claim.
  @BehindFence
  @Transactional
  public Outcome<Revealed> handle(Call call, Command it) {
    KeyPolicy.REVEAL.require(call.by(), it.account());

    var found = keys.find(it.account(), it.key());
    if (found.isEmpty()) return Outcome.refused(Reveal.Refused.KEY_NOT_FOUND);
    var grant = grants.lock(it.account(), found.get().key().grant()).orElseThrow();
    var key = keys.lock(it.account(), it.key()).orElseThrow();
    var line = lines.of(grant).orElseThrow();
    var earlier = reveals.find(it.account(), it.id());
    if (isOther(earlier, call, it)) return Outcome.refused(CommonReason.ID_USED_BEFORE);

    var accepts = it.endsRefund() || earlier.isPresent();
    return switch (KeyRules.reveal(line, key.key(), accepts, call.on())) {
      case Accepted<Boolean>(var endsRefund) ->
          earlier.isPresent()
              ? new Repeated<>(shown(it.account(), earlier.get().look()))
              : new Accepted<>(keep(call, it, new Held(key, grant, line), endsRefund));
      case Repeated<Boolean> _ -> new Repeated<>(shown(it.account(), earlier.orElseThrow().look()));
      case Refused<Boolean>(var refusal) -> new Refused<>(refusal);
    };
  }

  private static boolean isOther(Optional<Kept> earlier, Call call, Command it) {
    var asked = new Asked(it, call.by().id());
    return earlier.filter(kept -> !Fingerprint.same(kept.asked(), asked)).isPresent();
  }

  private Revealed keep(Call call, Command it, Held held, boolean endsRefund) {
    var by = call.by();
    var asked = Fingerprint.of(new Asked(it, by.id()));
    var look = new Look(it.id(), it.key(), call.at(), by.id(), by.name(), endsRefund);
    reveals.add(it.account(), new Kept(look, asked));
    keys.markRevealed(
        it.account(), it.key(), call.at(), by.name(), held.line().usableUntil().plusDays(1));
    if (!held.grant().used()) grants.markUsed(call, held.grant());
    journal.write(
        call,
        it.account(),
        new KeyRevealed(it.id(), it.key(), held.grant().id(), held.key().product(), endsRefund));
    return shown(it.account(), look);
  }

  private Revealed shown(AccountId account, Look it) {
    var text = keys.open(account, it.key());
    return new Revealed(it.reveal(), it.key(), text, it.at(), it.personName(), it.endedRefund());
  }
}
