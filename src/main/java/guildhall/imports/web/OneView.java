package guildhall.imports.web;

import guildhall.imports.Imports;
import guildhall.imports.domain.Import;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.Tone;
import java.util.List;
import java.util.Map;

/// The page of one import.
///
/// @param words where the kind's messages begin
/// @param back the page it belongs to
/// @param strangers how many of its people the company does not have yet, and who may invite them
public record OneView(
    Import one, String words, String back, ListView list, boolean undoable, Strangers strangers) {

  /// @param mayInvite whether the reader may invite them
  /// @param roles the roles that may
  /// @param people who of the company has one
  public record Strangers(int count, boolean mayInvite, List<String> roles, List<String> people) {

    static final Strangers NONE = new Strangers(0, false, List.of(), List.of());
  }

  public String path() {
    return "/imports/" + one.id();
  }

  public String again() {
    return Imports.newPath(one.kind(), one.of());
  }

  public Tone tone() {
    return toneOf(one);
  }

  public Map<String, Object> counts() {
    var tally = one.tally();
    return Map.of(
        "ok", tally.saved(),
        "good", tally.changes(),
        "bad", tally.attention(),
        "same", tally.same(),
        "all", tally.rows(),
        "done", one.done(),
        "undone", tally.undone(),
        "kept", tally.kept(),
        "invited", one.invited());
  }

  static Tone toneOf(Import it) {
    return switch (it.state()) {
      case CHECKING, SAVING -> Tone.WAIT;
      case READY -> Tone.INFO;
      case SAVED -> Tone.OK;
      case SAVED_IN_PART -> Tone.TIME;
      case UNDONE -> Tone.IDLE;
    };
  }
}
