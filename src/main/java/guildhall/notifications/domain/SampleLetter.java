package guildhall.notifications.domain;

import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Letters to an invented company, for those who want to see what a letter says before it goes out.
public final class SampleLetter {

  /// The invented company and reader a letter is shown to.
  public enum Sample {
    /// A company as most are.
    USUAL("Kadewind BV", "Avocet", 2),
    /// One of everything.
    SINGLE("Ob AB", "Bo", 1),
    /// Long names and large numbers.
    PLENTY(
        "Koninklijke Nederlandse Vereniging van Onafhankelijke Automatiseringsbedrijven BV",
        "Wilhelmina Antoinette van Ravenswaaij-Oudshoorn",
        2480),
    /// A company without administrators, whose contact reads the letter in their place (REN-09 d).
    STAND_IN("Kadewind BV", "Dunlin", 2);

    private final String company;
    private final String reader;
    private final int count;

    Sample(String company, String reader, int count) {
      this.company = company;
      this.reader = reader;
      this.count = count;
    }

    public String company() {
      return company;
    }

    public Addressee reader(String language) {
      var person = this == STAND_IN ? null : INVENTED;
      return new Addressee(person, reader, ADDRESS, language);
    }
  }

  private static final PersonId INVENTED = new PersonId(new UUID(0, 1));
  private static final String ADDRESS = "reader@company.example";

  private static final Map<String, String> OFFER = Map.of("en", "Microsoft Action Pack");
  private static final Map<String, String> PRODUCT = Map.of("en", "Windows Server 2016 Standard");

  private static final List<Map<String, String>> PRODUCTS =
      List.of(PRODUCT, Map.of("en", "Visio Professional 2016"));

  private static final Map<String, String> ASKED =
      Map.of(
          "en", "Plover asks you to check the company profile.",
          "nl", "Plover vraagt u het bedrijfsprofiel te controleren.",
          "sv", "Plover ber dig granska företagsprofilen.");
  private static final Set<Kind> WITH_LINE =
      Set.of(Kind.ANNIVERSARY_NEAR, Kind.WINDOW_CLOSING, Kind.NUDGED, Kind.LAPSED, Kind.RENEWED);

  private SampleLetter() {}

  /// @param today the day the letter is written; the others follow from it
  public static Letter of(Kind kind, LocalDate today, Sample sample) {
    var anniversary = today.minusDays(14);
    var line =
        WITH_LINE.contains(kind)
            ? List.of(
                new Stop(anniversary, Event.ANNIVERSARY),
                new Stop(today, Event.TODAY),
                new Stop(anniversary.plusDays(30), Event.RENEW_BY),
                new Stop(anniversary.plusYears(1), Event.NEXT_ANNIVERSARY))
            : List.<Stop>of();
    return new Letter(kind, "sample", values(today, anniversary, sample), line, "/");
  }

  /// Whatever any letter may speak of.
  private static Map<String, Object> values(LocalDate today, LocalDate anniversary, Sample sample) {
    var values = new HashMap<String, Object>();
    values.put("offer", OFFER);
    values.put("product", PRODUCT);
    values.put("products", sample == Sample.SINGLE ? List.of(PRODUCT) : PRODUCTS);
    values.put("anniversary", anniversary);
    values.put("opens", anniversary.plusDays(1));
    values.put("renewBy", anniversary.plusDays(30));
    values.put("next", anniversary.plusYears(1));
    values.put("ended", today);
    values.put("until", anniversary.plusYears(1));
    values.put("before", anniversary.plusDays(30));
    values.put("on", today);
    values.put("days", sample == Sample.SINGLE ? 1 : 16);
    values.put("keys", sample.count);
    values.put("activations", 3 * sample.count);
    values.put("left", sample == Sample.SINGLE ? 1 : 9);
    values.put("reorderAt", 10);
    values.put("paced", true);
    values.put("count", sample.count);
    values.put("tokens", sample.count);
    values.put("seats", sample == Sample.SINGLE ? 1 : 25);
    values.put("number", 12);
    values.put("ok", 98 * sample.count);
    values.put("bad", sample == Sample.SINGLE ? 0 : 2 * sample.count);
    values.put("asker", "Plover");
    values.put("person", "Plover");
    values.put("by", "Avocet");
    values.put("last", anniversary.plusDays(29));
    values.put("what", ASKED);
    values.put("note", "");
    return values;
  }
}
