package guildhall.journal;

import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries of the book are wanted; what is left open does not narrow them.
///
/// @param account only those of this company
/// @param kind only facts of this kind
/// @param source only what callers of this kind did
/// @param words found in the name of whoever did it
/// @param named companies whose entries are wanted besides, because the words are found in their
///   names
/// @param from the first day
/// @param until the last day
public record AuditWish(
    Optional<AccountId> account,
    Optional<String> kind,
    Optional<Caller.Kind> source,
    String words,
    Set<AccountId> named,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  public static final AuditWish ALL =
      new AuditWish(Optional.empty(), Optional.empty(), Optional.empty(), "", Set.of(), null, null);

  public AuditWish {
    named = Set.copyOf(named);
  }

  /// The same of one kind of caller.
  public AuditWish by(Caller.Kind caller) {
    return new AuditWish(account, kind, Optional.of(caller), words, named, from, until);
  }
}
