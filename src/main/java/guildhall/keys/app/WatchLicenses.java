package guildhall.keys.app;

import static java.util.stream.Collectors.groupingBy;

import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.ComplianceNotice;
import guildhall.keys.UninstallDue;
import guildhall.keys.db.ProductKeys;
import guildhall.keys.db.UninstallNotices;
import guildhall.keys.domain.ProductKey;
import guildhall.keys.domain.TakenKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Program software is licensed only during membership: once a line is over, what its keys started
/// must be removed or licensed elsewhere (SW-09).
@Component
public class WatchLicenses {

  /// What makes keys one line of a notice.
  private record Line(UUID membership, String offer, LocalDate endedOn, String product) {}

  private final Grants grants;
  private final SoftwareLines lines;
  private final ProductKeys keys;
  private final UninstallNotices notices;
  private final Journal journal;

  WatchLicenses(
      Grants grants,
      SoftwareLines lines,
      ProductKeys keys,
      UninstallNotices notices,
      Journal journal) {
    this.grants = grants;
    this.lines = lines;
    this.keys = keys;
    this.notices = notices;
    this.journal = journal;
  }

  /// Derived from dates whenever it is asked, so it is right on any day.
  @Transactional(readOnly = true)
  public List<ComplianceNotice> noticesOn(AccountId account, LocalDate day) {
    var overdue =
        keys.all(account).stream()
            .filter(it -> it.key().revealed())
            .collect(groupingBy(it -> lineOf(account, it)));
    return overdue.entrySet().stream()
        .filter(it -> day.isAfter(it.getKey().endedOn()))
        .map(it -> notice(it.getKey(), it.getValue().stream().map(TakenKey::key).toList()))
        .sorted(
            Comparator.comparing(ComplianceNotice::endedOn)
                .reversed()
                .thenComparing(ComplianceNotice::product))
        .toList();
  }

  /// The companies to look at on a day, for the round.
  @Transactional(readOnly = true)
  public List<AccountId> accountsToLookAt(LocalDate day) {
    return notices.accountsToLookAt(day);
  }

  /// Tells one company, once for each end of a membership; keys of a renewed line are put off to
  /// the end of the new year.
  @Transactional
  public void tell(Call call, AccountId account, LocalDate day) {
    var due = new HashSet<>(notices.lockKeysToLookAt(account, day));
    if (due.isEmpty()) return;
    for (var key : due) {
      var line = lines.through(account, keys.find(account, key).orElseThrow().key().grant());
      notices.lookAgain(account, key, line.isOverOn(day) ? null : line.usableUntil().plusDays(1));
    }
    noticesOn(account, day).stream()
        .collect(groupingBy(it -> new End(it.membership(), it.endedOn())))
        .forEach((end, those) -> tellOf(call, account, end, those));
  }

  private record End(UUID membership, LocalDate endedOn) {}

  private void tellOf(Call call, AccountId account, End end, List<ComplianceNotice> those) {
    if (!notices.add(account, end.membership(), end.endedOn(), call.at())) return;
    var products = new ArrayList<String>();
    var seen = 0;
    var activations = 0;
    for (var it : those) {
      products.add(it.product());
      seen += it.keys();
      activations += it.activations();
    }
    journal.write(
        call,
        account,
        new UninstallDue(end.membership(), end.endedOn(), products, seen, activations));
  }

  private Line lineOf(AccountId account, TakenKey taken) {
    Grant grant = grants.find(account, taken.key().grant()).orElseThrow();
    var until = lines.of(grant).orElseThrow().usableUntil();
    return new Line(grant.membership(), grant.offer(), until, taken.product());
  }

  private static ComplianceNotice notice(Line line, List<ProductKey> keys) {
    return new ComplianceNotice(
        line.membership(),
        line.offer(),
        line.endedOn(),
        line.product(),
        keys.size(),
        keys.stream().mapToInt(ProductKey::used).sum());
  }
}
