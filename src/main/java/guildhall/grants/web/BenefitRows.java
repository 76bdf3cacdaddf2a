package guildhall.grants.web;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.grants.BenefitLine;
import guildhall.grants.app.ListBenefits;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts benefits into the reader's words: names come from the edition each was granted under.
@Component
class BenefitRows {

  private final ListBenefits listBenefits;
  private final Catalog catalog;
  private final HttpServletRequest request;

  /// @param request the one being answered; Spring puts it behind this name
  BenefitRows(ListBenefits listBenefits, Catalog catalog, HttpServletRequest request) {
    this.listBenefits = listBenefits;
    this.catalog = catalog;
    this.request = request;
  }

  List<BenefitRow> of(Call call, AccountId account, @Nullable BenefitKind kind, LocalDate day) {
    var language = Languages.of(request).getLanguage();
    return listBenefits.handle(call, account, kind, day).stream()
        .map(it -> row(it, language, day))
        .toList();
  }

  /// What the program's files say about a benefit; nothing where they say no more than its name.
  String about(BenefitRow row, Shell shell) {
    return catalog
        .inForceOn(shell.today())
        .program()
        .benefit(new BenefitCode(row.benefit()))
        .map(it -> it.description().in(shell.language()))
        .orElse("");
  }

  boolean hadAny(Call call, AccountId account) {
    return listBenefits.hadAny(call, account);
  }

  private BenefitRow row(BenefitLine it, String language, LocalDate day) {
    var grant = it.grant();
    var program = catalog.edition(grant.edition()).program();
    var offer = program.offer(new OfferCode(grant.offer())).map(Offer::name);
    var benefit = program.benefit(grant.benefit()).map(Benefit::name);
    return new BenefitRow(
        grant.id(),
        grant.benefit().value(),
        benefit.map(name -> name.in(language)).orElse(grant.benefit().value()),
        grant.kind().name(),
        grant.offer(),
        offer.map(name -> name.in(language)).orElse(grant.offer()),
        grant.group().name(),
        grant.quantity(),
        it.used(),
        it.left(),
        missed(it, day),
        grant.activateBy(),
        grant.usableUntil(),
        it.state(),
        it.nextStepPath());
  }

  private static int missed(BenefitLine it, LocalDate day) {
    if (!day.isAfter(it.grant().activateBy())) return 0;
    return Math.max(0, it.grant().quantity() - it.used() - it.cooling() - it.left());
  }
}
