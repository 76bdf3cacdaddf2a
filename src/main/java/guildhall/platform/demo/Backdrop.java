package guildhall.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The companies behind those of the story: made up from a word list, always the same ones, so that
/// queues, charts and pages of the console look alive. Nobody in them has a name.
public final class Backdrop {

  /// @param key names the company's ids: `demo.account(key)`
  /// @param boughtOn the day it buys its offer
  /// @param reviewedOn the day it looks over its profile; null when it forgets
  /// @param renewedOn the day it renews; null when it has not
  public record Company(
      String key,
      String name,
      Place place,
      LocalDate boughtOn,
      @org.jspecify.annotations.Nullable LocalDate reviewedOn,
      @org.jspecify.annotations.Nullable LocalDate renewedOn) {}

  /// Where a company is, with what its card and its file ask for.
  public record Place(String city, String postalCode, String country, String language) {}

  private static final long SEED = 20_261_015;

  private static final List<String> FIRST =
      List.of(
          "Alder", "Birch", "Cinder", "Dune", "Ember", "Fjord", "Gable", "Heath", "Inlet",
          "Juniper", "Kelp", "Linden", "Marsh", "Nettle", "Orchard", "Pebble", "Quarry", "Reed",
          "Sluice", "Thicket", "Umber", "Vale", "Willow", "Yarrow");

  private static final List<String> SECOND =
      List.of("mark", "works", "field", "bridge", "gate", "stead", "brook", "mill", "holm", "wick");

  private static final List<Place> PLACES =
      List.of(
          new Place("Utrecht", "3511 AA", "NL", "nl"),
          new Place("Groningen", "9711 LM", "NL", "nl"),
          new Place("Uppsala", "753 10", "SE", "sv"),
          new Place("Malmö", "211 20", "SE", "sv"),
          new Place("Cork", "T12 X70A", "IE", "en"),
          new Place("Eindhoven", "5611 AZ", "NL", "nl"));

  private static final List<String> FORMS = List.of("BV", "BV", "AB", "AB", "Ltd", "BV");

  /// The story begins so long ago; most companies stand near their anniversary.
  private static final int OLDEST = 415;

  private static final int NEAR = 325;
  private static final int YEAR = 365;

  private Backdrop() {}

  public static List<Company> of(int count, LocalDate today) {
    var random = new Random(SEED);
    var companies = new ArrayList<Company>();
    for (int n = 0; n < count; n++) {
      var near = n % 5 < 3;
      var age = near ? NEAR + random.nextInt(OLDEST - NEAR) : 1 + random.nextInt(NEAR);
      companies.add(company(n, today, age, random.nextInt(3)));
    }
    return List.copyOf(companies);
  }

  /// A third reviews its profile in time; who also renews does so some days into the window.
  private static Company company(int n, LocalDate today, int age, int habit) {
    var place = PLACES.get(n % PLACES.size());
    var first = FIRST.get(n % FIRST.size());
    var name = first + SECOND.get((n * 7 + n / FIRST.size()) % SECOND.size());
    var reviews = habit == 0 && age > YEAR - 10;
    var renews = reviews && age > YEAR + 6;
    return new Company(
        "backdrop " + n,
        name + " " + FORMS.get(n % FORMS.size()),
        place,
        today.minusDays(age),
        reviews ? today.minusDays(age - (YEAR - 10)) : null,
        renews ? today.minusDays(age - (YEAR + 6)) : null);
  }
}
