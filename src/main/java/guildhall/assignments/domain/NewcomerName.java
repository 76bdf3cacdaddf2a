package guildhall.assignments.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody is called of whom only an address is written down, until they say it themselves:
/// "Knut Berg <knut@granbacka.example>" is Knut Berg, "anna.berg@granbacka.example" Anna Berg.
public final class NewcomerName {

  private static final int LENGTH_MAX = 200;

  private NewcomerName() {}

  /// @param text the address as written, with what stood around it
  /// @param address the address in it
  public static String of(String text, String address) {
    var around = text.substring(0, Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(address)));
    var written = around.replaceAll("[<>\"',;\\p{Cntrl}]+", " ").strip().replaceAll(" +", " ");
    var name = written.isEmpty() ? spelled(address) : written;
    return name.substring(0, Math.min(name.length(), LENGTH_MAX));
  }

  private static String spelled(String address) {
    var local = address.substring(0, address.indexOf('@'));
    var name =
        Arrays.stream(local.split("[._+-]+", -1))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? address : name;
  }
}
