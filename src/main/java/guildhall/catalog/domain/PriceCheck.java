package guildhall.catalog.domain;

import guildhall.kernel.Countries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// One offer has one price in one country on one day, in a currency that exists.
final class PriceCheck {

  private final List<Fault> faults = new ArrayList<>();

  private record Span(Node row, LocalDate from, LocalDate to) {

    boolean overlaps(Span other) {
      return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    boolean sameShelf(Span other) {
      return row.word("offer").equals(other.row.word("offer"))
          && row.word("country").equals(other.row.word("country"));
    }
  }

  static List<Fault> of(ProgramTree program) {
    var check = new PriceCheck();
    var prices = program.rows("prices.yaml", "prices");
    prices.forEach(check::theCountryExists);
    prices.forEach(check::theAmountFits);
    program.rows("benefits.yaml", "credit").forEach(check::theAmountFits);
    check.pricesDoNotOverlap(prices.stream().flatMap(it -> span(it).stream()).toList());
    return check.faults;
  }

  private void theCountryExists(Node price) {
    price
        .word("country")
        .filter(it -> it.matches("[A-Z]{2}") && !Countries.CODES.contains(it))
        .ifPresent(
            it -> faults.add(Fault.of(FaultKind.COUNTRY_UNKNOWN, price.at("country").place(), it)));
  }

  private void theAmountFits(Node row) {
    var currency = row.word("currency").filter(it -> it.matches("[A-Z]{3}"));
    if (currency.isEmpty()) return;
    var digits = digitsOf(currency.get());
    if (digits.isEmpty()) {
      faults.add(Fault.of(FaultKind.CURRENCY_UNKNOWN, row.at("currency").place(), currency.get()));
      return;
    }
    row.word("amount")
        .filter(it -> decimals(it) > digits.get())
        .ifPresent(
            it ->
                faults.add(
                    Fault.of(FaultKind.AMOUNT_TOO_FINE, row.at("amount").place(), it)
                        .with("currency", currency.get())
                        .with("digits", String.valueOf(digits.get()))));
  }

  private void pricesDoNotOverlap(List<Span> spans) {
    for (int later = 1; later < spans.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        var left = spans.get(earlier);
        var right = spans.get(later);
        if (left.sameShelf(right) && left.overlaps(right)) {
          faults.add(
              Fault.of(
                      FaultKind.PRICES_OVERLAP,
                      right.row().place(),
                      right.row().text("offer") + " " + right.row().text("country"))
                  .with("line", String.valueOf(left.row().place().line())));
        }
      }
    }
  }

  private static Optional<Span> span(Node row) {
    if (row.word("offer").isEmpty() || row.word("country").isEmpty()) return Optional.empty();
    var to = row.find("to").flatMap(CalendarCheck::day).orElse(LocalDate.MAX);
    return row.find("from").flatMap(CalendarCheck::day).map(from -> new Span(row, from, to));
  }

  private static Optional<Integer> digitsOf(String currency) {
    try {
      return Optional.of(Currency.getInstance(currency).getDefaultFractionDigits())
          .filter(it -> it >= 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int decimals(String amount) {
    var dot = amount.indexOf('.');
    return dot < 0 ? 0 : amount.length() - dot - 1;
  }
}
