package guildhall.platform.web;

import com.ibm.icu.text.Collator;
import guildhall.kernel.Countries;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The countries a form lets choose from.
final class CountryChoices {

  /// Sorting 250 names by a language's rules is too much for each page; there are few languages.
  private static final Map<Locale, List<Choice>> BY_NAME = new ConcurrentHashMap<>();

  private CountryChoices() {}

  /// @param none the words of the choice that is none, which comes first
  /// @param given what the field holds: a code that no country has stays to be chosen, so that
  ///   nothing changes that nobody touched
  static List<Choice> in(Locale locale, String none, @Nullable String given) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", none));
    choices.addAll(BY_NAME.computeIfAbsent(locale, CountryChoices::sorted));
    if (given != null && !given.isEmpty() && !Countries.CODES.contains(given)) {
      choices.add(Choice.of(given, given));
    }
    return choices;
  }

  private static List<Choice> sorted(Locale locale) {
    var order = Collator.getInstance(locale);
    return Countries.CODES.stream()
        .map(code -> Choice.of(code, Locale.of("", code).getDisplayCountry(locale)))
        .sorted((one, other) -> order.compare(one.text(), other.text()))
        .toList();
  }
}
