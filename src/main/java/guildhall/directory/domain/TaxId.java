package guildhall.directory.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a company's tax office calls it, in one way of writing: capitals and digits.
///
/// `nl 0000.99.998.b57` is kept as `NL000099998B57`. Whether an office knows it is not ours to say:
/// the form is all that is looked at, and it is the same for every country. Source: PM-14.
public record TaxId(String text) {

  /// Of a company that has named none.
  public static final TaxId NONE = new TaxId("");

  private static final Pattern BETWEEN = Pattern.compile("[\\s./-]+");
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,20}");

  /// What somebody wrote, read as a tax id; nothing written is none.
  ///
  /// @return empty for what cannot be one
  public static Optional<TaxId> read(String written) {
    var text = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    if (text.isEmpty()) return Optional.of(NONE);
    return Optional.of(text).filter(it -> FORM.matcher(it).matches()).map(TaxId::new);
  }
}
