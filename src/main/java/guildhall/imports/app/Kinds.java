package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotAllowed;
import guildhall.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of import the house offers, each from the module that knows its rows.
@Component
public class Kinds {

  private final ObjectProvider<ImportKind> all;

  Kinds(ObjectProvider<ImportKind> all) {
    this.all = all;
  }

  public Optional<ImportKind> find(String code) {
    return all.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /// @throws NotFound when no such kind is offered there
  public ImportKind require(Call call, String code, @Nullable AccountId account) {
    var kind = find(code).orElseThrow(NotFound::new);
    if (kind.ofCompany() == (account == null)) throw new NotFound();
    if (account == null) kind.right().requireOfStaff(call.by());
    else kind.right().require(call.by(), account);
    return kind;
  }

  /// The kinds a caller may import for a company, or for the program.
  public List<ImportKind> openTo(Call call, @Nullable AccountId account) {
    return of(account).stream()
        .filter(
            it ->
                account == null
                    ? call.by().account() == null && call.by().holds(it.right())
                    : it.right().allows(call.by(), account))
        .toList();
  }

  /// Nobody who may import nothing there learns anything of an import.
  void requireSome(Call call, @Nullable AccountId account) {
    if (openTo(call, account).isEmpty()) refuse(call, account);
  }

  /// Says no the way a single act would.
  void refuse(Call call, @Nullable AccountId account) {
    if (account != null && !call.by().sees(account)) throw new NotFound();
    var first = of(account).stream().findFirst().orElseThrow(NotFound::new);
    throw new NotAllowed(first.right(), account);
  }

  private List<ImportKind> of(@Nullable AccountId account) {
    return all.stream().filter(it -> it.ofCompany() == (account != null)).toList();
  }
}
