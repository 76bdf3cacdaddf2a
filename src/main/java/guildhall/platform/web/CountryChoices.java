package guildhall.platform.web;

import com.ibm.icu.text.Collator;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The countries a form lets choose from.
final class Countries {

  /// Sorting 250 names by a language's rules is too much for each page; there are few languages.
  private static final Map<Locale, List<Choice>> BY_NAME = new ConcurrentHashMap<>();

  private Countries() {}

  /// @param none the words of the choice that is none, which comes first
  static List<Choice> in(Locale locale, String none) {
    var all = BY_NAME.computeIfAbsent(locale, Countries::sorted);
    return Stream.concat(Stream.of(Choice.of("", none)), all.stream()).toList();
  }

  private static List<Choice> sorted(Locale locale) {
    var order = Collator.getInstance(locale);
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Choice.of(code, Locale.of("", code).getDisplayCountry(locale)))
        .sorted((one, other) -> order.compare(one.text(), other.text()))
        .toList();
  }
}
