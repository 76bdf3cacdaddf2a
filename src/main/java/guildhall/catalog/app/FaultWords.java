package guildhall.catalog.app;

import com.ibm.icu.text.MessageFormat;
import guildhall.catalog.domain.Fault;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Says faults in English where no request tells a language: on the command line and in the log.
public final class FaultWords {

  private static final Properties ENGLISH = load();

  private FaultWords() {}

  /// `offers.yaml:12 /offers/0/level: …`
  public static String line(Fault fault) {
    var place = fault.place();
    var pointer = place.pointer().isEmpty() ? "" : " " + place.pointer();
    return place.file() + ":" + place.line() + pointer + ": " + sentence(fault);
  }

  private static String sentence(Fault fault) {
    var pattern = ENGLISH.getProperty("catalog.fault." + fault.kind(), fault.kind().name());
    return new MessageFormat(pattern, Locale.ENGLISH).format(fault.words());
  }

  private static Properties load() {
    var words = new Properties();
    try (var file =
        Objects.requireNonNull(
            FaultWords.class.getResourceAsStream("/messages/catalog_en.properties"))) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
