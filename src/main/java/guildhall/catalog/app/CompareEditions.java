package guildhall.catalog.app;

import guildhall.catalog.Edition;
import guildhall.catalog.OfferHolders;
import guildhall.catalog.OfferHolders.Held;
import guildhall.catalog.ProgramDifference;
import guildhall.catalog.app.Publication.Touched;
import guildhall.catalog.domain.CatalogPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the program's staff what differs between two editions, whom that reaches, and who holds
/// what under which edition.
@Component
@Transactional(readOnly = true)
public class CompareEditions {

  /// @param touched the companies whose next year will differ, should `right` follow `left`
  public record Comparison(
      Edition left, Edition right, ProgramDifference difference, List<Touched> touched) {}

  /// One company's offer and the edition its running year began under.
  public record Holder(AccountId account, String name, Held held) {}

  private final EditionShelf shelf;
  private final TouchedCompanies companies;
  private final ObjectProvider<OfferHolders> holders;

  CompareEditions(
      EditionShelf shelf, TouchedCompanies companies, ObjectProvider<OfferHolders> holders) {
    this.shelf = shelf;
    this.companies = companies;
    this.holders = holders;
  }

  /// @throws NotFound when there is no such edition
  public Edition one(Call call, int number) {
    CatalogPolicy.SEE_EDITIONS.requireOfStaff(call.by());
    return shelf.edition(number).orElseThrow(NotFound::new);
  }

  /// @throws NotFound when there is no edition of either number
  public Comparison between(Call call, int left, int right) {
    var from = one(call, left);
    var to = one(call, right);
    var difference = ProgramDifference.between(from.program(), to.program());
    return new Comparison(from, to, difference, companies.by(difference, from, to, call.on()));
  }

  /// Every company with a live membership today, by the day its year ends.
  public List<Holder> holders(Call call) {
    CatalogPolicy.SEE_EDITIONS.requireOfStaff(call.by());
    var all = new ArrayList<Holder>();
    for (var source : holders) {
      source
          .holdersOn(call.on())
          .forEach(
              (account, held) -> {
                var name = source.nameOf(account);
                held.forEach(it -> all.add(new Holder(account, name, it)));
              });
    }
    all.sort(Comparator.comparing((Holder it) -> it.held().renewsOn()).thenComparing(Holder::name));
    return List.copyOf(all);
  }

  /// What a company is called.
  public String nameOf(AccountId account) {
    return holders.stream().findFirst().map(it -> it.nameOf(account)).orElse(account.toString());
  }
}
