package guildhall.identity.web;

import guildhall.identity.app.LookAtPeople.Colleague;
import guildhall.identity.app.ReadRoles;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.view.Press;
import guildhall.platform.web.view.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the company's people as the list shows them, in the reader's words.
///
/// @param source `INVITED` by a link, or `ADDED` by somebody
/// @param awaitedSince when they were last invited, where they never came in; else null
/// @param state `ACTIVE`, `AWAITED` or `LEFT`
record PersonRow(
    String id,
    String name,
    String email,
    List<String> roles,
    boolean guest,
    String source,
    @Nullable LocalDate seenOn,
    @Nullable Instant awaitedSince,
    List<String> held,
    String state) {

  static PersonRow of(Colleague it, ReadRoles readRoles, String language) {
    var profile = it.member().profile();
    var names = readRoles.namesOf(profile.rolesHeld(), false, language);
    return new PersonRow(
        it.member().id().toString(),
        profile.name(),
        profile.email(),
        names.isEmpty()
            ? readRoles.namesOf(readRoles.rolesOf(it.member()), false, language)
            : names,
        profile.guest(),
        it.invitedAt() != null ? "INVITED" : "ADDED",
        it.seenOn(),
        it.isAwaited() ? it.invitedAt() : null,
        it.held().stream().map(held -> held.name().in(language)).toList(),
        profile.active() ? it.isAwaited() ? "AWAITED" : "ACTIVE" : "LEFT");
  }

  Cell person() {
    return Cell.link(name, "/people/" + id);
  }

  Cell roles(Shell shell) {
    var cell = Cell.text(shell.list(roles));
    return guest ? cell.sub(shell.text("identity.people.guest")) : cell;
  }

  Cell source(Shell shell) {
    return Cell.text(shell.text("identity.people.source." + source));
  }

  Cell seen(Shell shell) {
    if (seenOn != null) return Cell.text(shell.date(seenOn));
    var never = Cell.text(shell.text("identity.people.never"));
    return awaitedSince == null
        ? never
        : never.sub(shell.text("identity.people.awaited", Map.of("at", awaitedSince)));
  }

  Cell held(Shell shell) {
    return Cell.text(
        held.isEmpty()
            ? ""
            : shell.text("identity.people.held", Map.of("count", held.size(), "names", held)));
  }

  Cell state(Shell shell) {
    var tone =
        switch (state) {
          case "ACTIVE" -> Tone.OK;
          case "AWAITED" -> Tone.WAIT;
          default -> Tone.IDLE;
        };
    return Cell.chip(tone, shell.text("identity.people.state." + state));
  }

  /// The letter once more, for those who have not come in.
  Cell again(Shell shell) {
    if (awaitedSince == null) return Cell.text("");
    return Cell.press(
        new Press(
            shell.text("identity.people.again"),
            shell.text("identity.people.againTo", Map.of("name", name)),
            "/people/" + id + "/invite",
            Map.of("id", shell.newId().toString(), "name", name)));
  }

  String words() {
    return name + " " + email + " " + String.join(" ", roles);
  }
}
