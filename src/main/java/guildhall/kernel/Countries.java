package guildhall.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// The countries there are.
public final class Countries {

  /// In two letters: those of ISO 3166-1, and `XK`, which it leaves free and all the world uses for
  /// Kosovo.
  public static final SortedSet<String> CODES = codes();

  private Countries() {}

  private static SortedSet<String> codes() {
    var codes = new TreeSet<>(List.of(Locale.getISOCountries()));
    codes.add("XK");
    return Collections.unmodifiableSortedSet(codes);
  }
}
