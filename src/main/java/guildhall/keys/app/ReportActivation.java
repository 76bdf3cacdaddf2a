package guildhall.keys.app;

import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeyActivated;
import guildhall.keys.db.KeyActivations;
import guildhall.keys.db.KeyActivations.Kept;
import guildhall.keys.db.ProductKeys;
import guildhall.keys.domain.Activated;
import guildhall.keys.domain.Activation;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.KeyRules;
import guildhall.keys.domain.TakenKey;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.fence.BehindFence;
import guildhall.platform.secrets.Digests;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that a key was activated on a machine, and counts it where it counts (SW-04).
@Component
public class ReportActivation {

  /// @param machine how the company calls the machine; the same name is the same machine
  /// @param hardware what the significant parts of its hardware add up to; kept as a digest
  public record Command(AccountId account, UUID key, UUID id, String machine, String hardware) {

    /// A report names a machine's hardware; a log does not.
    @Override
    public String toString() {
      return "activation " + id;
    }
  }

  private final SoftwareLines lines;
  private final ProductKeys keys;
  private final KeyActivations activations;
  private final Digests digests;
  private final Journal journal;

  ReportActivation(
      SoftwareLines lines,
      ProductKeys keys,
      KeyActivations activations,
      Digests digests,
      Journal journal) {
    this.lines = lines;
    this.keys = keys;
    this.activations = activations;
    this.digests = digests;
    this.journal = journal;
  }

  @BehindFence
  @Transactional
  public Outcome<Activated> handle(Call call, Command spoken) {
    KeyPolicy.REPORT.require(call.by(), spoken.account());

    var it = withDigest(spoken);
    var key = keys.lock(it.account(), it.key());
    if (key.isEmpty()) return Outcome.refused(Activation.Refused.KEY_NOT_FOUND);
    var earlier = activations.find(it.account(), it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get().asked(), it)
          ? new Repeated<>(earlier.get().activated())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }

    var line = lines.through(it.account(), key.get().key().grant());
    var before = activations.hardwareOf(it.account(), it.key(), it.machine());
    return switch (KeyRules.activate(line, key.get().key(), before, it.hardware(), call.on())) {
      case Accepted<Activation>(var count) -> new Accepted<>(keep(call, it, key.get(), count));
      case Repeated<Activation>(var count) -> new Accepted<>(keep(call, it, key.get(), count));
      case Refused<Activation>(var refusal) -> new Refused<>(refusal);
    };
  }

  private Activated keep(Call call, Command it, TakenKey key, Activation count) {
    var activated = new Activated(it.id(), it.key(), it.machine(), count);
    activations.add(
        it.account(), new Kept(activated, it.hardware(), call.at(), Fingerprint.of(it)));
    if (count.counted()) keys.countActivation(it.account(), it.key(), count.used());
    journal.write(
        call,
        it.account(),
        new KeyActivated(
            it.id(), it.key(), key.product(), count.counted(), count.used(), count.max()));
    return activated;
  }

  /// The digest is bound to the key, so that nobody can follow a machine from key to key.
  private Command withDigest(Command it) {
    var digest = digests.of("hardware|" + it.key() + "|" + it.hardware());
    var hex = HexFormat.of().formatHex(digest);
    return new Command(it.account(), it.key(), it.id(), it.machine(), hex);
  }
}
