package guildhall.keys.app;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitDetails;
import guildhall.catalog.Catalog;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeyPoolOpened;
import guildhall.keys.db.KeyPools;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.PoolOpening;
import guildhall.platform.db.Fingerprint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a pool for the keys of one product.
@Component
public class OpenPool {

  /// @param reorderAt at how many keys in stock the operator is to order more
  public record Command(UUID id, String product, int reorderAt) {}

  private final Catalog catalog;
  private final KeyPools pools;
  private final Journal journal;

  OpenPool(Catalog catalog, KeyPools pools, Journal journal) {
    this.catalog = catalog;
    this.pools = pools;
    this.journal = journal;
  }

  /// The constraints of the table are the queue: of two callers one adds the row, the other waits
  /// for it and then sees it.
  @Transactional
  public Outcome<Pool> handle(Call call, Command it) {
    KeyPolicy.LOAD.requireOfStaff(call.by());

    var benefit = benefit(it.product());
    if (benefit.isEmpty()) return Outcome.refused(PoolOpening.Refused.PRODUCT_UNKNOWN);
    var pool = benefit.flatMap(known -> pool(it, known));
    if (pool.isEmpty()) return Outcome.refused(PoolOpening.Refused.PRODUCT_NEEDS_NO_KEY);

    if (pools.add(pool.get(), Fingerprint.of(it), call.at())) {
      journal.writeOfProgram(call, new KeyPoolOpened(it.id(), it.product()));
      return new Accepted<>(pool.get());
    }
    return pools
        .find(it.id())
        .map(opened -> again(opened, it))
        .orElseGet(() -> Outcome.refused(PoolOpening.Refused.PRODUCT_HAS_A_POOL));
  }

  private static Outcome<Pool> again(KeyPools.Opened opened, Command it) {
    return Fingerprint.same(opened.asked(), it)
        ? new Repeated<>(opened.pool())
        : Outcome.refused(CommonReason.ID_USED_BEFORE);
  }

  /// The product as the newest edition that knows it describes it: years sold under an older one
  /// still take their keys.
  private Optional<Benefit> benefit(String product) {
    return catalog.all().reversed().stream()
        .flatMap(edition -> edition.program().benefit(new BenefitCode(product)).stream())
        .findFirst();
  }

  private static Optional<Pool> pool(Command it, Benefit benefit) {
    if (!(benefit.details() instanceof BenefitDetails.Keys details)) return Optional.empty();
    return switch (SoftwareLines.kind(details)) {
      case NONE -> Optional.empty();
      case SINGLE ->
          Optional.of(new Pool(it.id(), it.product(), KeyKind.SINGLE, 1, it.reorderAt()));
      case MULTIPLE_ACTIVATION ->
          Optional.of(
              new Pool(
                  it.id(),
                  it.product(),
                  KeyKind.MULTIPLE_ACTIVATION,
                  details.activationsPerKey(),
                  it.reorderAt()));
    };
  }
}
