package guildhall.keys.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.Use;
import guildhall.kernel.AccountId;
import guildhall.keys.db.ProductKeys;
import guildhall.keys.domain.LineState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells how much of each grant of software is in use.
@Component
class SoftwareUse implements BenefitUse {

  private final SoftwareShelf shelf;
  private final SoftwareLines lines;
  private final ProductKeys keys;

  SoftwareUse(SoftwareShelf shelf, SoftwareLines lines, ProductKeys keys) {
    this.shelf = shelf;
    this.lines = lines;
    this.keys = keys;
  }

  @Override
  public BenefitKind kind() {
    return BenefitKind.SOFTWARE;
  }

  @Override
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    var uses = new HashMap<UUID, Use>();
    for (var entry : shelf.on(account, day)) {
      var use = new Use(entry.used(), 0, entry.kept(), entry.state().name(), nextStep(entry));
      uses.put(entry.grant().id(), use);
    }
    return uses;
  }

  /// What a line's keys use does not hang on its other years.
  @Override
  public int taken(AccountId account, List<Grant> grants, LocalDate day) {
    return grants.stream()
        .mapToInt(it -> lines.of(it, List.of()).orElseThrow().used(keys.through(account, it.id())))
        .sum();
  }

  private static String nextStep(SoftwareShelf.Entry it) {
    return it.state() == LineState.RENEW_FIRST
        ? "/membership/" + it.grant().offer()
        : "/benefits/software?open=" + it.grant().id();
  }
}
