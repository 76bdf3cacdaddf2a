package guildhall.journal;

import guildhall.journal.db.AuditRows;
import guildhall.journal.db.BookRows;
import guildhall.journal.db.JournalEntries;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.db.CrashPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to the journal. A fact is written in the transaction that made it true, or not at all.
@Component
public class Journal {

  /// Entries of the whole book are counted this far; a count above it says that there are more.
  public static final int COUNTED = 1_000;

  private final JournalEntries entries;
  private final AuditRows audit;
  private final BookRows book;
  private final ObjectProvider<FactReader<?>> readers;

  Journal(
      JournalEntries entries,
      AuditRows audit,
      BookRows book,
      ObjectProvider<FactReader<?>> readers) {
    this.entries = entries;
    this.audit = audit;
    this.book = book;
    this.readers = readers;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Call call, AccountId account, Fact fact) {
    append(call, account, fact);
  }

  /// Writes many facts of one kind at once, in their order.
  @Transactional(propagation = Propagation.MANDATORY)
  public void writeAll(Call call, AccountId account, List<? extends Fact> facts) {
    if (facts.isEmpty()) return;
    var numbers = entries.appendAll(call, account, facts);
    var kind = facts.getFirst().getClass();
    readers.stream()
        .filter(reader -> reader.reads().isAssignableFrom(kind))
        .forEach(reader -> entries.oweAll(numbers, reader.name()));
  }

  /// Writes what concerns the program as a whole: a new edition of its files, say.
  @Transactional(propagation = Propagation.MANDATORY)
  public void writeOfProgram(Call call, Fact fact) {
    append(call, null, fact);
  }

  /// The book of one company, newest first.
  ///
  /// @param kind only facts of this kind, or null for all
  @Transactional(readOnly = true)
  public Page<Entry> of(AccountId account, @Nullable String kind, Page.Wanted wanted) {
    return entries.ofAccount(account, Optional.ofNullable(kind), wanted);
  }

  /// The book of the whole program, the newest day first; staff only, which the door that asks sees
  /// to.
  @Transactional(readOnly = true)
  public Page<Entry> audit(AuditWish wish, Page.Wanted wanted) {
    return audit.page(wish, wanted);
  }

  /// How many entries there are, counted up to one more than [#COUNTED].
  @Transactional(readOnly = true)
  public long auditCount(AuditWish wish) {
    return audit.count(wish);
  }

  /// The book of one company, newest first, as far as it is wanted.
  @Transactional(readOnly = true)
  public Page<Entry> book(AccountId account, BookWish wish, Page.Wanted wanted) {
    return book.page(account, wish, wanted);
  }

  /// How many entries of each kind the book holds.
  @Transactional(readOnly = true)
  public Map<String, Long> bookKinds(AccountId account, BookWish wish) {
    return book.countsByKind(account, wish);
  }

  /// How many entries each caller made, by id; the house is [BookWish#HOUSE].
  @Transactional(readOnly = true)
  public Map<String, Long> bookPeople(AccountId account, BookWish wish) {
    return book.countsByPerson(account, wish);
  }

  /// What the callers of the book are called, by id.
  @Transactional(readOnly = true)
  public Map<String, String> bookNames(AccountId account) {
    return book.names(account);
  }

  private void append(Call call, @Nullable AccountId account, Fact fact) {
    CrashPoint.hit("act written, fact not yet");
    var entry = entries.append(call, account, fact);
    readers.stream()
        .filter(reader -> reader.reads().isInstance(fact))
        .forEach(reader -> entries.owe(entry, reader.name()));
  }
}
