package guildhall.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Discount;
import guildhall.catalog.Level;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.PackageLine;
import guildhall.catalog.PackageLine.Group;
import guildhall.catalog.Prerequisite;
import guildhall.catalog.Price;
import guildhall.catalog.Program;
import guildhall.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer as the API shows it, its names in the reader's language.
///
/// @param prices those that hold on the day asked for; none for a free offer
/// @param benefits what it brings for a year
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
    String code,
    String name,
    String summary,
    Level level,
    boolean renewable,
    int perAccount,
    List<Prerequisite> needs,
    List<String> notWhile,
    List<DiscountView> discounts,
    List<PriceView> prices,
    List<LineView> benefits) {

  record DiscountView(String whileHolding, int percent) {}

  /// @param sample true where no document states the figure
  record PriceView(String country, Amount amount, LocalDate validFrom, boolean sample) {}

  record Amount(String amount, String currency) {

    static Amount of(Money money) {
      BigDecimal amount = money.amount();
      return new Amount(amount.toPlainString(), money.currency().getCurrencyCode());
    }
  }

  /// @param choiceGroup lines of one group draw on one pool; absent for a line of its own
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LineView(
      String benefit,
      String name,
      @Nullable BenefitKind kind,
      int quantity,
      Group group,
      @Nullable String choiceGroup,
      @Nullable String note,
      boolean sample) {}

  static OfferView of(Offer offer, Program program, LocalDate day, String language) {
    return new OfferView(
        offer.code().value(),
        offer.name().in(language),
        offer.summary().in(language),
        offer.level(),
        offer.renewable(),
        offer.perAccount(),
        offer.needs(),
        offer.notWhile().stream().map(OfferCode::value).toList(),
        offer.discounts().stream().map(OfferView::discount).toList(),
        offer.prices().stream().filter(it -> it.holdsOn(day)).map(OfferView::price).toList(),
        offer.carries().lines().stream().map(it -> line(it, program, language)).toList());
  }

  private static DiscountView discount(Discount it) {
    return new DiscountView(it.whileHolding().value(), it.percent());
  }

  private static PriceView price(Price it) {
    return new PriceView(it.country(), Amount.of(it.amount()), it.validFrom(), it.sample());
  }

  private static LineView line(PackageLine it, Program program, String language) {
    var benefit = program.benefit(it.benefit());
    return new LineView(
        it.benefit().value(),
        benefit.map(b -> b.name().in(language)).orElse(it.benefit().value()),
        benefit.map(b -> b.kind()).orElse(null),
        it.quantity(),
        it.group(),
        it.choiceGroup(),
        it.note().isEmpty() ? null : it.note().in(language),
        it.sample());
  }
}
