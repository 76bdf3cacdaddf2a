package guildhall.seats.app;

import static guildhall.kernel.CommonReason.ID_USED_BEFORE;
import static guildhall.seats.domain.RedemptionReason.TOKEN_EXPIRED;
import static guildhall.seats.domain.RedemptionReason.TOKEN_NOT_FOUND;

import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.fence.BehindFence;
import guildhall.platform.secrets.Vault;
import guildhall.seats.SeatTokenRevealed;
import guildhall.seats.app.TokenBox.Taken;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.db.TokenReveals;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.SeatPolicy;
import guildhall.seats.domain.SeatToken.State;
import guildhall.seats.domain.TokenCode;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the code of one token, to be entered where the seats are redeemed (CLD-01). Each time is
/// recorded, and as with any benefit the first ends the right to a refund.
@Component
public class RevealTokenCode {

  public record Command(UUID id, AccountId account, UUID token) {}

  /// Who asked belongs to what was asked: another person under the same id has not seen it yet.
  private record Asked(Command command, UUID by) {}

  /// @param endsRefund whether it ended a right to the money back that still stood
  public record Revealed(UUID id, HeldToken token, TokenCode code, boolean endsRefund) {}

  private final TokenBox box;
  private final SeatTokens tokens;
  private final TokenReveals reveals;
  private final Vault vault;
  private final Journal journal;

  RevealTokenCode(
      TokenBox box, SeatTokens tokens, TokenReveals reveals, Vault vault, Journal journal) {
    this.box = box;
    this.tokens = tokens;
    this.reveals = reveals;
    this.vault = vault;
    this.journal = journal;
  }

  /// A repeated reveal is decided anew: an old id must not open a token that is over by now.
  @BehindFence
  @Transactional
  public Outcome<Revealed> handle(Call call, Command it) {
    SeatPolicy.REVEAL.require(call.by(), it.account());
    var taken = box.lock(it.account(), it.token().toString(), call.on());
    if (taken.isEmpty()) return Outcome.refused(TOKEN_NOT_FOUND);

    if (taken.get().stateOn(call.on()) == State.EXPIRED) {
      return new Refused<>(
          Refusal.of(TOKEN_EXPIRED).with("redeemBy", taken.get().token().redeemBy()));
    }
    var asked = Fingerprint.of(new Asked(it, call.by().id()));
    var earlier = reveals.asked(it.account(), it.id());
    if (earlier.isPresent()) {
      return Arrays.equals(earlier.get(), asked)
          ? new Repeated<>(revealed(it, taken.get(), false))
          : Outcome.refused(ID_USED_BEFORE);
    }
    reveals.add(it.account(), it.id(), it.token(), asked, call);
    return new Accepted<>(keep(call, it, taken.get()));
  }

  private Revealed keep(Call call, Command it, Taken taken) {
    var held = taken.held();
    var endsRefund = taken.grant().useEndsRefundOn(call.on());
    box.markSeen(call, taken);
    journal.write(
        call,
        it.account(),
        new SeatTokenRevealed(it.id(), held.id(), held.product(), held.seats()));
    return revealed(it, taken, endsRefund);
  }

  private Revealed revealed(Command it, Taken taken, boolean endsRefund) {
    var sealed = tokens.code(it.account(), taken.held().id()).orElseThrow();
    var code = new TokenCode(vault.open(sealed, SeatTokens.purpose(taken.held().id())));
    return new Revealed(it.id(), taken.held(), code, endsRefund);
  }
}
