package guildhall.keys.app;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitDetails;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Texts;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.domain.KeyPolicy;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows what a company may install, in the words of the edition each year was sold under.
@Component
public class SeeSoftware {

  /// @param details what the edition says of keys and downloads
  /// @param mayInstall whether this caller gets keys and downloads (PM-02)
  public record Software(
      SoftwareShelf.Entry entry,
      Texts name,
      Texts offer,
      BenefitDetails.Keys details,
      boolean mayInstall) {}

  private final SoftwareShelf shelf;
  private final SoftwareLines lines;
  private final Catalog catalog;

  SeeSoftware(SoftwareShelf shelf, SoftwareLines lines, Catalog catalog) {
    this.shelf = shelf;
    this.lines = lines;
    this.catalog = catalog;
  }

  @Transactional(readOnly = true)
  public List<Software> on(Call call, AccountId account, LocalDate day) {
    KeyPolicy.SEE.require(call.by(), account);
    var mayInstall = KeyPolicy.REVEAL.allows(call.by(), account);
    return shelf.on(account, day).stream().map(it -> software(it, mayInstall)).toList();
  }

  private Software software(SoftwareShelf.Entry entry, boolean mayInstall) {
    var grant = entry.grant();
    Benefit benefit = lines.benefit(grant);
    var offer =
        catalog
            .edition(grant.edition())
            .program()
            .offer(new OfferCode(grant.offer()))
            .orElseThrow();
    return new Software(
        entry, benefit.name(), offer.name(), lines.details(grant).orElseThrow(), mayInstall);
  }
}
