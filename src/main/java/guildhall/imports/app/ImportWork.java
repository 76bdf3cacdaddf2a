package guildhall.imports.app;

import guildhall.imports.db.ImportRows;
import guildhall.imports.db.ImportRows.AtWork;
import guildhall.platform.db.Acting;
import guildhall.platform.work.Backlog;
import guildhall.platform.work.EachItem;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Carries on the imports too long to be done while somebody waits, behind the wall of the company
/// each belongs to.
@Component
class ImportWork implements Backlog {

  /// Before facts are delivered and mail is sent, for it makes both.
  private static final int ORDER = -10;

  private final ImportRows imports;
  private final CarryOn carryOn;
  private final TransactionOperations transaction;

  ImportWork(ImportRows imports, CarryOn carryOn, TransactionOperations transaction) {
    this.imports = imports;
    this.carryOn = carryOn;
    this.transaction = transaction;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void drain() {
    List<AtWork> atWork = Objects.requireNonNull(transaction.execute(status -> imports.atWork()));
    EachItem.of("imports", atWork, this::carryOn);
  }

  private void carryOn(AtWork it) {
    var account = it.account();
    while (account == null
        ? carryOn.step(null, it.id())
        : Acting.asAccount(account, () -> carryOn.step(account, it.id()))) {
      // Each step is a transaction of its own, and has kept what it did.
    }
  }
}
