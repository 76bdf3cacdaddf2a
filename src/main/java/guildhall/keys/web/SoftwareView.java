package guildhall.keys.web;

import guildhall.catalog.Texts;
import guildhall.keys.domain.LineState;
import guildhall.platform.web.Problem;
import guildhall.platform.web.view.FieldView.Choice;
import guildhall.platform.web.view.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The Software page: what may be installed, by state, with one product unfolded.
///
/// @param total how many products there are, whatever state is chosen
/// @param offers the names of the offers they come from
/// @param activateBy the first of the days until which keys may be taken
/// @param notices what must be uninstalled, because its membership is over
public record SoftwareView(
    int total,
    List<Texts> offers,
    @Nullable LocalDate activateBy,
    List<Filter> filters,
    List<Row> rows,
    List<Notice> notices) {

  /// @param state null for all states
  public record Filter(@Nullable LineState state, int count, boolean chosen) {

    public String path() {
      return state == null ? Paths.PAGE : Paths.PAGE + "?state=" + state;
    }
  }

  /// @param unit what the allowance counts: `ACTIVATION`, or how the license is counted
  /// @param getKeyAtOnce whether the row's own button takes and shows a key, nothing being at stake
  /// @param detail what unfolds; null while the row is closed
  public record Row(
      UUID grant,
      Texts name,
      Texts offer,
      String group,
      String unit,
      int quantity,
      int left,
      LocalDate activateBy,
      LineState state,
      Act act,
      boolean getKeyAtOnce,
      String path,
      @Nullable Detail detail) {

    public Tone tone() {
      return switch (state) {
        case READY -> Tone.OK;
        case TAKEN -> Tone.IDLE;
        case NO_KEY_NEEDED -> Tone.INFO;
        case POOL_EMPTY -> Tone.WAIT;
        case RENEW_FIRST -> Tone.TIME;
        case USED_UP, WITHDRAWN, ENDED -> Tone.BAD;
      };
    }
  }

  /// What a row offers to press.
  public enum Act {
    GET_KEY,
    OPEN,
    DOWNLOAD,
    DETAILS,
    WHY,
    CLOSE
  }

  /// @param missing why this reader gets no keys and downloads, and who does; null for who does
  /// @param refundableUntil the last day of the refund right that the first key seen ends
  /// @param getKey whether a key may be taken here and now
  /// @param noDetails a license that is a right and not a file (SW-06)
  public record Detail(
      @Nullable Problem missing,
      @Nullable LocalDate refundableUntil,
      boolean getKey,
      List<Key> keys,
      Downloads downloads,
      Texts instructions,
      boolean noDetails,
      LocalDate usableUntil) {}

  /// @param plain the key itself, on the page that answers its reveal and on no other
  /// @param counted whether its activations are counted
  /// @param earlier whether an earlier year of the membership gave it
  public record Key(
      UUID id,
      String masked,
      @Nullable String plain,
      @Nullable Instant shownAt,
      String shownTo,
      int used,
      int max,
      boolean counted,
      boolean blocked,
      boolean earlier) {

    public int left() {
      return max - used;
    }
  }

  /// @param url where the chosen file is; null where there is none
  public record Downloads(
      List<Choice> languages,
      List<Choice> systems,
      String language,
      String system,
      @Nullable String url) {}

  public record Notice(Texts offer, LocalDate endedOn, List<NoticeLine> lines) {}

  public record NoticeLine(Texts product, int keys, int activations) {}

  /// The addresses of the page.
  static final class Paths {

    static final String PAGE = "/benefits/software";

    private Paths() {}

    static String open(UUID grant, @Nullable LineState state) {
      return PAGE + "?open=" + grant + (state == null ? "" : "&state=" + state) + "#open";
    }

    static String closed(@Nullable LineState state) {
      return state == null ? PAGE : PAGE + "?state=" + state;
    }
  }
}
