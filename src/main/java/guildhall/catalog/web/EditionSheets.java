package guildhall.catalog.web;

import guildhall.catalog.Change;
import guildhall.catalog.app.Publication.Touched;
import guildhall.catalog.domain.EditionEntry;
import guildhall.kernel.Money;
import guildhall.platform.web.list.ListView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the pages of the program's editions show.
public final class EditionSheets {

  static final String PATH = "/console/programs";

  private EditionSheets() {}

  /// @param program what the program is called
  /// @param publishes whether the reader may publish
  public record Editions(ListView list, String program, boolean publishes) {}

  /// The tabs of an edition.
  public enum Tab {
    RENDERED(""),
    SOURCE("/source"),
    DIFFERENCES("/differences"),
    PARTNERS("/partners");

    private final String path;

    Tab(String path) {
      this.path = path;
    }

    public String of(int edition) {
      return PATH + "/" + edition + path;
    }
  }

  /// One edition, rendered in words.
  ///
  /// @param rules the program's policies as sentences
  public record Rendered(
      EditionEntry edition,
      List<OfferCard> offers,
      List<String> rules,
      List<RightLine> rights,
      List<RightLine> staff) {}

  public record OfferCard(
      String name, String summary, List<String> facts, List<PriceLine> prices, List<Line> lines) {

    /// Whether any of its prices has a last day.
    public boolean ends() {
      return prices.stream().anyMatch(it -> it.until() != null);
    }
  }

  /// @param where a country, or everywhere else
  /// @param sample whether no document states the price
  /// @param until the last day it holds; null while no end is known
  public record PriceLine(
      String where, Money amount, boolean sample, LocalDate from, @Nullable LocalDate until) {}

  public record Line(String benefit, String quantity, String group) {}

  /// A right, or a staff role, with those who hold it, or what it holds.
  public record RightLine(String what, String who) {}

  /// @param file the file shown
  public record Source(EditionEntry edition, List<String> files, String file, String text) {}

  /// @param from the edition compared with
  /// @param publishes whether the reader may publish
  public record Differences(
      EditionEntry edition,
      int from,
      List<Integer> others,
      List<ChangeLine> changes,
      List<TouchedLine> touched,
      boolean publishes) {}

  /// @param what the thing in words: `Price action-pack/NL`
  public record ChangeLine(Change.Sort sort, String what, String before, String after) {}

  public record TouchedLine(String company, String offer, LocalDate on, int changes) {

    static TouchedLine of(Touched it, String company, String offer) {
      return new TouchedLine(company, offer, it.on(), it.changes().size());
    }
  }

  public record Partners(EditionEntry edition, ListView list) {}

  /// The form to publish, with what is wrong after a try.
  ///
  /// @param from the day asked for, or empty
  /// @param texts files given so far, by name
  public record Publish(
      String from, Map<String, String> texts, List<FaultView> faults, EditionEntry latest) {

    Publish withFaults(List<FaultView> found) {
      return new Publish(from, texts, found, latest);
    }
  }

  /// One fault with its place, in the reader's words.
  ///
  /// @param code stays the same in every language
  public record FaultView(String file, int line, String pointer, String code, String detail) {}

  /// What publishing would do.
  ///
  /// @param fingerprint of exactly this plan
  public record Plan(
      int edition,
      LocalDate from,
      String fingerprint,
      Map<String, String> texts,
      List<String> warnings,
      List<ChangeLine> changes,
      List<TouchedLine> touched) {}
}
