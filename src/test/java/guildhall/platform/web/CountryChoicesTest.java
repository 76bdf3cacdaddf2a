package guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.platform.web.view.FieldView.Choice;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountryChoicesTest {

  @Test
  void countriesStandInTheReadersOrder() {
    assertThat(texts(Locale.of("sv"), null))
        .startsWith("–", "Afghanistan")
        .containsSubsequence("Nederländerna", "Zimbabwe", "Åland", "Österrike");
    assertThat(texts(Locale.ENGLISH, null))
        .containsSubsequence("Åland Islands", "Kosovo", "Netherlands", "Zimbabwe");
  }

  @Test
  void aCodeNoCountryHasStaysToBeChosen() {
    assertThat(CountryChoices.in(Locale.ENGLISH, "–", "QX")).endsWith(Choice.of("QX", "QX"));
    assertThat(CountryChoices.in(Locale.ENGLISH, "–", "NL"))
        .isEqualTo(CountryChoices.in(Locale.ENGLISH, "–", ""));
  }

  private static List<String> texts(Locale locale, @Nullable String given) {
    return CountryChoices.in(locale, "–", given).stream().map(Choice::text).toList();
  }
}
