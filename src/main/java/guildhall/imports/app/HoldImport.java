package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.imports.db.ImportRows;
import guildhall.imports.domain.Import;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotAllowed;
import guildhall.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How every act on an import begins: nobody else acts on it until the transaction ends, and
/// whoever acts may import its kind.
@Component
class HoldImport {

  record Held(Import it, ImportKind kind) {}

  private final Kinds kinds;
  private final ImportRows imports;

  HoldImport(Kinds kinds, ImportRows imports) {
    this.kinds = kinds;
    this.imports = imports;
  }

  /// Whoever may import nothing there is refused before it is told whether the import exists.
  ///
  /// @param account the company; null for what belongs to the program
  /// @return empty when there is no such import
  /// @throws NotAllowed when the caller may not import its kind
  /// @throws NotFound when the caller does not see the company
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Held> handle(Call call, @Nullable AccountId account, UUID id) {
    kinds.requireSome(call, account);
    return imports
        .lock(account, id)
        .map(it -> new Held(it, kinds.require(call, it.kind(), account)));
  }
}
