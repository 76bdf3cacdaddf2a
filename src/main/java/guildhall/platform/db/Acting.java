package guildhall.platform.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import java.util.function.Supplier;

/// On whose behalf this thread touches the database: the second wall between companies.
///
/// The door sets it from the caller, not from what the caller asks for. Every transaction hands it
/// to PostgreSQL, whose row-level security then shows the rows of that company only. A forgotten
/// `account_id = :account` therefore finds nothing of another company.
public final class Acting {

  /// Whom PostgreSQL lets through.
  public sealed interface Scope {

    /// One company's rows.
    record Company(AccountId account) implements Scope {}

    /// All companies' rows, through a database role of its own; `why` goes to the log.
    record WholeProgram(String why) implements Scope {}

    /// No company's rows.
    record Nobody() implements Scope {}
  }

  private static final Scope NOBODY = new Scope.Nobody();
  private static final ThreadLocal<Scope> SCOPE = ThreadLocal.withInitial(() -> NOBODY);

  private Acting() {}

  public static Scope scope() {
    return SCOPE.get();
  }

  /// The scope a caller is entitled to: partners their own company, staff and rounds the program.
  public static Scope scopeOf(Caller caller) {
    var account = caller.account();
    return switch (caller.kind()) {
      case PERSON, INTEGRATION -> account == null ? NOBODY : new Scope.Company(account);
      case STAFF, HOUSE -> new Scope.WholeProgram(caller.kind() + " " + caller.name());
    };
  }

  public static <T> T as(Scope scope, Supplier<T> work) {
    var before = SCOPE.get();
    SCOPE.set(scope);
    try {
      return work.get();
    } finally {
      SCOPE.set(before);
    }
  }

  public static <T> T asAccount(AccountId account, Supplier<T> work) {
    return as(new Scope.Company(account), work);
  }

  public static <T> T asProgram(String why, Supplier<T> work) {
    return as(new Scope.WholeProgram(why), work);
  }

  public static void asProgram(String why, Runnable work) {
    asProgram(
        why,
        () -> {
          work.run();
          return true;
        });
  }

  /// Begins a scope at the door; the door ends it with [#end].
  public static void begin(Scope scope) {
    SCOPE.set(scope);
  }

  public static void end() {
    SCOPE.remove();
  }
}
