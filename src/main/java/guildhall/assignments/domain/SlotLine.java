package guildhall.assignments.domain;

import guildhall.assignments.domain.Slot.State;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// A line with its slots and everything that ever happened to them.
///
/// A renewed line is the same line: whoever holds a slot keeps it, as far as the new year's number
/// of slots reaches, the oldest first (VST-08). Nothing is written for that; it follows from the
/// dates. With five held and a new year of three, the three given first keep their seats.
///
/// @param lock how long a slot stays with whom it was given to, P90D in the reference program
/// @param leavers people no longer with the company: they hold nothing, yet their slots stay locked
///   until day 90 (section 24, gap 8)
public record SlotLine(
    LineId id, Allotment allotment, Period lock, List<Assignment> history, Set<PersonId> leavers) {

  public List<Assignment> heldOn(LocalDate day) {
    return history.stream().filter(it -> held(it, day)).sorted(Assignment.OLDEST_FIRST).toList();
  }

  /// Those whose hold is good on that day: the oldest ones, no more than there are slots.
  public List<Assignment> seatedOn(LocalDate day) {
    if (!allotment.usableOn(day)) return List.of();
    return heldOn(day).stream().limit(allotment.slots()).toList();
  }

  public boolean seats(Assignment one, LocalDate day) {
    return seatedOn(day).contains(one);
  }

  /// Whether a smaller year left more people than slots; the youngest then hold nothing good.
  public boolean crowdedOn(LocalDate day) {
    return heldOn(day).size() > allotment.slots();
  }

  public Optional<Assignment> holdOf(PersonId person, LocalDate day) {
    return history.stream()
        .filter(it -> it.person().equals(person) && held(it, day))
        .min(Assignment.OLDEST_FIRST);
  }

  public Optional<Assignment> find(UUID assignment) {
    return history.stream().filter(it -> it.id().equals(assignment)).findFirst();
  }

  /// The hold a leaver never gave back, which ends when the slot is given to someone else.
  Optional<Assignment> leftBehindIn(int slot, LocalDate day) {
    return history.stream()
        .filter(it -> it.slot() == slot && it.heldOn(day) && leavers.contains(it.person()))
        .findFirst();
  }

  /// The lowest slot nobody holds and no lock keeps, if the line has room for one more.
  public Optional<Integer> freeSlotOn(LocalDate day) {
    var occupied = occupiedOn(day);
    if (occupied.cardinality() >= allotment.slots()) return Optional.empty();
    var free = occupied.nextClearBit(1);
    return free > allotment.slots() ? Optional.empty() : Optional.of(free);
  }

  /// The line once a slot has been given, for deciding about the next one.
  public SlotLine with(SlotRules.Given given) {
    var after = new ArrayList<>(history);
    given
        .takenBack()
        .ifPresent(gone -> after.replaceAll(it -> it.id().equals(gone.id()) ? gone : it));
    after.add(given.assignment());
    return new SlotLine(id, allotment, lock, after, leavers);
  }

  /// The next day on which a slot comes free by itself, because its lock runs out.
  public Optional<LocalDate> nextFreeAfter(LocalDate day) {
    if (heldOn(day).size() >= allotment.slots()) return Optional.empty();
    return coolingOn(day).stream()
        .map(Assignment::lockedBefore)
        .sorted()
        .skip(surplus(day))
        .findFirst();
  }

  /// The next day on which some slot held today could be given to someone else.
  public Optional<LocalDate> nextReassignableAfter(LocalDate day) {
    return seatedOn(day).stream().map(it -> it.freeFrom(day)).sorted().findFirst();
  }

  /// Every slot of the line on a day, by number. An ended line shows only those still held.
  public List<Slot> slotsOn(LocalDate day) {
    var slots = new TreeMap<Integer, Slot>();
    var seated = seatedOn(day);
    for (var held : heldOn(day)) {
      slots.put(
          held.slot(), taken(held, seated.contains(held) ? holding(held, day) : State.EXPIRED));
    }
    if (!allotment.usableOn(day)) return List.copyOf(slots.values());
    for (var cooling : coolingOn(day))
      slots.put(cooling.slot(), taken(cooling, State.COOLING_DOWN));
    for (var number = 1; slots.size() < allotment.slots(); number++) {
      slots.putIfAbsent(number, free(number));
    }
    return new ArrayList<>(slots.values());
  }

  /// Who keeps a slot from being given: its holder, or a lock that has not run out.
  private BitSet occupiedOn(LocalDate day) {
    var occupied = new BitSet();
    for (var it : history) {
      if (it.lockedOn(day) || held(it, day)) occupied.set(it.slot());
    }
    return occupied;
  }

  private List<Assignment> coolingOn(LocalDate day) {
    return history.stream().filter(it -> it.lockedOn(day) && !held(it, day)).toList();
  }

  private boolean held(Assignment it, LocalDate day) {
    return it.heldOn(day) && !leavers.contains(it.person());
  }

  /// How many locks must end before the line has room, when a smaller year left too many taken.
  private long surplus(LocalDate day) {
    return Math.max(0, occupiedOn(day).cardinality() - allotment.slots());
  }

  private static State holding(Assignment held, LocalDate day) {
    return held.activatedOn(day) ? State.ACTIVATED : State.ASSIGNED;
  }

  private Slot taken(Assignment by, State state) {
    return new Slot(id, by.slot(), state, by, by.lockedBefore(), allotment.usableUntil());
  }

  private Slot free(int number) {
    return new Slot(id, number, State.FREE, null, null, allotment.usableUntil());
  }
}
