package guildhall.catalog.app;

import guildhall.catalog.EditionPublished;
import guildhall.catalog.ProgramDifference;
import guildhall.catalog.db.EditionRows;
import guildhall.catalog.domain.CatalogPolicy;
import guildhall.catalog.domain.EditionEntry;
import guildhall.catalog.domain.PublishRules;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.db.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the program's files as the next edition.
@Component
public class PublishEdition {

  private final EditionRows rows;
  private final EditionShelf shelf;
  private final TouchedCompanies companies;
  private final Journal journal;

  PublishEdition(
      EditionRows rows, EditionShelf shelf, TouchedCompanies companies, Journal journal) {
    this.rows = rows;
    this.shelf = shelf;
    this.companies = companies;
    this.journal = journal;
  }

  /// @param files the program's files, by name
  /// @param plan the fingerprint of the plan agreed to; null to publish without one
  public record Command(
      UUID edition, LocalDate effectiveFrom, Map<String, String> files, @Nullable String plan) {}

  @Transactional
  public Outcome<Publication> handle(Call call, Command it) {
    CatalogPolicy.PUBLISH.requireOfStaff(call.by());
    rows.lock();
    var earlier = rows.asked(it.edition());
    if (earlier.isPresent()) return repeat(call, it, earlier.get());

    var checked = ProgramCheck.of(it.files());
    var digest = Digest.of(checked.tree());
    var all = rows.list();
    var latest = all.isEmpty() ? Optional.<EditionEntry>empty() : Optional.of(all.getLast());
    var refusal =
        PublishRules.refusal(checked.faults(), digest, latest, it.effectiveFrom(), call.on());
    if (refusal.isPresent()) {
      var faults = checked.faults();
      return new Refused<>(faults.isEmpty() ? refusal.get() : refusal.get().with("faults", faults));
    }
    var plan = planOf(digest, it.effectiveFrom(), latest);
    var outdated = PublishRules.refusal(Optional.ofNullable(it.plan()), plan);
    if (outdated.isPresent()) return new Refused<>(outdated.get());
    var next =
        new EditionEntry(
            latest.map(EditionEntry::number).orElse(0) + 1,
            it.edition(),
            it.effectiveFrom(),
            digest,
            call.at(),
            call.by().name());
    rows.add(next, FilesAsJson.write(it.files()), Fingerprint.of(it));
    var publication = publication(call, next, latest);
    journal.writeOfProgram(
        call,
        new EditionPublished(
            next.number(), next.effectiveFrom(), publication.difference().changes().size()));
    return new Accepted<>(publication);
  }

  private Outcome<Publication> repeat(Call call, Command it, byte[] asked) {
    if (!Fingerprint.same(asked, it)) return Outcome.refused(CommonReason.ID_USED_BEFORE);
    var all = rows.list();
    var same = all.stream().filter(e -> e.id().equals(it.edition())).findFirst().orElseThrow();
    var before = all.stream().filter(e -> e.number() == same.number() - 1).findFirst();
    return new Repeated<>(publication(call, same, before));
  }

  private static String planOf(String digest, LocalDate from, Optional<EditionEntry> latest) {
    return Digest.ofPlan(digest, from, latest.map(EditionEntry::number).orElse(0));
  }

  private Publication publication(Call call, EditionEntry entry, Optional<EditionEntry> before) {
    var plan = planOf(entry.digest(), entry.effectiveFrom(), before);
    if (before.isEmpty()) {
      return new Publication(entry, plan, before, new ProgramDifference(List.of()), List.of());
    }
    var left = shelf.edition(before.get());
    var right = shelf.edition(entry);
    var difference = ProgramDifference.between(left.program(), right.program());
    return new Publication(
        entry, plan, before, difference, companies.by(difference, left, right, call.on()));
  }
}
