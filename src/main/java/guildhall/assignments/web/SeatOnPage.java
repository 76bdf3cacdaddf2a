package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots.Holder;
import guildhall.assignments.app.SeeSlots.SeenLine;
import guildhall.assignments.app.SeeSlots.SeenSlot;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.Slot.State;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One seat as its page lists it.
public record SeatOnPage(SeenLine line, SeenSlot seen, LocalDate today) {

  /// The assignment's id, or the place of a free seat.
  public String id() {
    var held = assignment();
    return held == null
        ? line.id().membership() + "-" + line.id().benefit() + "-" + seen.slot().number()
        : held.id().toString();
  }

  public @Nullable Assignment assignment() {
    return seen.slot().assignment();
  }

  public State state() {
    return seen.slot().state();
  }

  public String level() {
    return line.product();
  }

  public int number() {
    return seen.slot().number();
  }

  public @Nullable String person() {
    var holder = seen.holder();
    return holder == null ? null : holder.name();
  }

  public @Nullable String email() {
    var holder = seen.holder();
    return holder == null ? null : holder.email();
  }

  public @Nullable String language() {
    var holder = seen.holder();
    return holder == null ? null : holder.language();
  }

  public @Nullable String reference() {
    var held = assignment();
    return held == null || held.reference().isEmpty() ? null : held.reference();
  }

  public @Nullable LocalDate assignedOn() {
    var held = assignment();
    return held == null ? null : held.assignedOn();
  }

  public @Nullable LocalDate activatedOn() {
    var held = assignment();
    return held != null && held.activatedOn(today) ? held.activatedOn() : null;
  }

  public @Nullable LocalDate freeFrom() {
    return seen.slot().freeForSomeoneElseFrom();
  }

  public LocalDate usableUntil() {
    return seen.slot().usableUntil();
  }

  /// Whether somebody holds it, so that it can be taken back or handed on.
  public boolean isHeld() {
    return switch (state()) {
      case ASSIGNED, ACTIVATED, EXPIRED -> true;
      case FREE, COOLING_DOWN -> false;
    };
  }

  /// Whether it can be given to someone else today.
  public boolean canBeHandedOn() {
    var held = assignment();
    return isHeld() && line.open() && held != null && !held.lockedOn(today);
  }

  /// Whether its last holder has left the company and it cools down.
  public boolean isLeftBehind() {
    var holder = seen.holder();
    return state() == State.COOLING_DOWN && holder != null && holder.gone();
  }

  public Tone tone() {
    return switch (state()) {
      case FREE -> Tone.OUTLINE;
      case ASSIGNED -> Tone.INFO;
      case ACTIVATED -> Tone.OK;
      case COOLING_DOWN -> Tone.IDLE;
      case EXPIRED -> Tone.BAD;
    };
  }

  public Holder holder() {
    return Objects.requireNonNull(seen.holder());
  }
}
