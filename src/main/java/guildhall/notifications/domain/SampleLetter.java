package guildhall.notifications.domain;

import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Letters to an invented company, for those who want to see what a letter says before it goes out.
public final class SampleLetter {

  public static final String NAME = "Avocet";
  public static final String ADDRESS = "avocet@kadewind.example";
  public static final String COMPANY = "Kadewind BV";

  private static final Map<String, String> OFFER = Map.of("en", "Microsoft Action Pack");
  private static final Map<String, String> PRODUCT = Map.of("en", "Windows Server 2016 Standard");

  private static final Map<String, String> ASKED =
      Map.of(
          "en", "Plover asks you to check the company profile.",
          "nl", "Plover vraagt u het bedrijfsprofiel te controleren.",
          "sv", "Plover ber dig granska företagsprofilen.");
  private static final Set<Kind> WITH_LINE =
      Set.of(Kind.ANNIVERSARY_NEAR, Kind.WINDOW_CLOSING, Kind.NUDGED, Kind.LAPSED, Kind.RENEWED);

  private SampleLetter() {}

  /// @param today the day the letter is written; the others follow from it
  public static Letter of(Kind kind, LocalDate today) {
    var anniversary = today.minusDays(14);
    var line =
        WITH_LINE.contains(kind)
            ? List.of(
                new Stop(anniversary, Event.ANNIVERSARY),
                new Stop(today, Event.TODAY),
                new Stop(anniversary.plusDays(30), Event.RENEW_BY),
                new Stop(anniversary.plusYears(1), Event.NEXT_ANNIVERSARY))
            : List.<Stop>of();
    return new Letter(kind, "sample", values(today, anniversary), line, "/");
  }

  /// Whatever any letter may speak of.
  private static Map<String, Object> values(LocalDate today, LocalDate anniversary) {
    var values = new HashMap<String, Object>();
    values.put("offer", OFFER);
    values.put("product", PRODUCT);
    values.put("products", List.of(PRODUCT, Map.of("en", "Visio Professional 2016")));
    values.put("anniversary", anniversary);
    values.put("opens", anniversary.plusDays(1));
    values.put("renewBy", anniversary.plusDays(30));
    values.put("next", anniversary.plusYears(1));
    values.put("ended", today);
    values.put("until", anniversary.plusYears(1));
    values.put("before", anniversary.plusDays(30));
    values.put("on", today);
    values.put("days", 16);
    values.put("keys", 2);
    values.put("activations", 6);
    values.put("left", 9);
    values.put("reorderAt", 10);
    values.put("paced", true);
    values.put("count", 2);
    values.put("tokens", 2);
    values.put("seats", 25);
    values.put("number", 12);
    values.put("ok", 196);
    values.put("bad", 4);
    values.put("asker", "Plover");
    values.put("person", "Plover");
    values.put("by", "Avocet");
    values.put("last", anniversary.plusDays(29));
    values.put("what", ASKED);
    values.put("note", "");
    return values;
  }
}
