package guildhall.portal.web;

import guildhall.journal.AuditWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Page;
import guildhall.platform.web.list.ListSource;
import guildhall.platform.web.list.ListWish;
import guildhall.portal.app.ReadAudit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The book's entries as the list of the audit log asks for them. What an address says wrongly does
/// not narrow the list: an old bookmark still shows it.
record AuditSource(ReadAudit readAudit, Call call, Function<List<Entry>, List<AuditLine>> lines)
    implements ListSource<AuditLine> {

  @Override
  public Page<AuditLine> page(ListWish wish, Page.Wanted wanted) {
    var page = readAudit.page(call, of(wish), wanted);
    return new Page<>(lines.apply(page.rows()), page.next());
  }

  @Override
  public Map<String, Map<String, Long>> counts(ListWish wish) {
    var counts = new LinkedHashMap<String, Long>();
    for (var source : Caller.Kind.values()) {
      var count = readAudit.count(call, of(wish).by(source));
      if (count > 0) counts.put(source.name(), count);
    }
    return Map.of("source", counts);
  }

  @Override
  public long total(ListWish wish) {
    return readAudit.count(call, of(wish));
  }

  @Override
  public long countedUpTo() {
    return Journal.COUNTED;
  }

  private AuditWish of(ListWish wish) {
    return new AuditWish(
        one(wish, "account").flatMap(AuditSource::account),
        one(wish, "kind"),
        one(wish, "source").flatMap(AuditSource::source),
        wish.search(),
        readAudit.named(call, wish.search()),
        one(wish, "from").flatMap(AuditSource::day).orElse(null),
        one(wish, "until").flatMap(AuditSource::day).orElse(null));
  }

  private static Optional<String> one(ListWish wish, String facet) {
    return wish.chosen(facet).stream().findFirst();
  }

  private static Optional<Caller.Kind> source(String name) {
    return Arrays.stream(Caller.Kind.values()).filter(it -> it.name().equals(name)).findFirst();
  }

  static Optional<AccountId> account(String text) {
    try {
      return Optional.of(new AccountId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
