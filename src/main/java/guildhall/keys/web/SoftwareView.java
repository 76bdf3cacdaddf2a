package guildhall.keys.web;

import guildhall.catalog.BenefitDetails.FileFacts;
import guildhall.catalog.Texts;
import guildhall.kernel.Secret;
import guildhall.keys.domain.LineState;
import guildhall.platform.web.Problem;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.FieldView.Choice;
import guildhall.platform.web.view.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The Software page: what may be installed, as a list, with one product unfolded.
///
/// @param total how many products there are, whatever the list shows
/// @param offers the names of the offers they come from
/// @param activateBy the first of the days until which keys may be taken
/// @param opened the product that is unfolded; null without
/// @param notices what must be uninstalled, because its membership is over
public record SoftwareView(
    int total,
    List<String> offers,
    @Nullable LocalDate activateBy,
    ListView list,
    @Nullable Row opened,
    List<Notice> notices) {

  /// @param unit what the allowance counts: `ACTIVATION`, or how the license is counted
  /// @param getKeyAtOnce whether the row's own button takes and shows a key, nothing being at stake
  /// @param detail what unfolds; null while the row is closed
  public record Row(
      UUID grant,
      String name,
      String offer,
      String group,
      String unit,
      int quantity,
      int left,
      LocalDate activateBy,
      LineState state,
      Act act,
      boolean getKeyAtOnce,
      @Nullable Detail detail) {

    /// The page with this row unfolded, and no key shown.
    public String path() {
      return SoftwareList.opened(this);
    }

    public Tone tone() {
      return switch (state) {
        case READY -> Tone.OK;
        case TAKEN, RENEW_FIRST -> Tone.IDLE;
        case NO_KEY_NEEDED -> Tone.INFO;
        case POOL_EMPTY -> Tone.WAIT;
        case USED_UP, WITHDRAWN, ENDED -> Tone.BAD;
      };
    }
  }

  /// What a row offers to press.
  public enum Act {
    GET_KEY,
    DOWNLOAD,
    NONE
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

  /// @param shown the key itself, on the page that answers its reveal and on no other
  /// @param counted whether its activations are counted
  /// @param earlier whether an earlier year of the membership gave it
  public record Key(
      UUID id,
      String masked,
      @Nullable Secret shown,
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
  /// @param facts its size and checksum; null where the program does not say
  public record Downloads(
      List<Choice> languages,
      List<Choice> systems,
      String language,
      String system,
      @Nullable String url,
      @Nullable FileFacts facts) {}

  public record Notice(String offer, LocalDate endedOn, List<NoticeLine> lines) {}

  public record NoticeLine(String product, int keys, int activations) {}
}
