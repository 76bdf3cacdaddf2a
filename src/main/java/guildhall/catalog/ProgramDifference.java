package guildhall.catalog;

import guildhall.catalog.Change.Sort;
import guildhall.catalog.Change.Subject;
import guildhall.catalog.ProgramSheet.Thing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What differs between two programs, thing by thing.
///
/// A membership year keeps its edition, so what concerns offers reaches a company at its next
/// renewal; rights, roles and terms of use hold for everyone from the first day.
public record ProgramDifference(List<Change> changes) {

  /// What `right` says differently from `left`, in the order of subjects and codes.
  public static ProgramDifference between(Program left, Program right) {
    var before = ProgramSheet.of(left);
    var after = ProgramSheet.of(right);
    var things = new LinkedHashSet<>(before.keySet());
    things.addAll(after.keySet());
    var changes = new ArrayList<Change>();
    things.stream()
        .sorted()
        .forEach(
            it ->
                compare(
                    it,
                    Optional.ofNullable(before.get(it)),
                    Optional.ofNullable(after.get(it)),
                    changes));
    return new ProgramDifference(List.copyOf(changes));
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /// Whether anything changes for everyone as soon as the edition takes effect.
  public boolean isFeltAtOnce() {
    return changes.stream().anyMatch(it -> it.subject().isFeltAtOnce());
  }

  /// What a holder of this offer gets differently when its next year begins.
  ///
  /// @param offer as the new program has it, or the old one where it was removed
  public List<Change> reaching(Offer offer) {
    return changes.stream().filter(it -> reaches(it, offer)).toList();
  }

  private static boolean reaches(Change change, Offer offer) {
    return switch (change.subject()) {
      case OFFER, PRICE, PACKAGE_LINE -> change.owner().equals(offer.code().value());
      case POLICY -> offer.renewable();
      case BENEFIT -> !offer.carries().linesOf(new BenefitCode(change.code())).isEmpty();
      case PROGRAM, ROLE, RIGHT, STAFF_ROLE, USE_TERM, EXTENSION, COMPETENCY -> false;
    };
  }

  private static void compare(
      Thing thing,
      Optional<Map<String, String>> before,
      Optional<Map<String, String>> after,
      List<Change> changes) {
    if (before.isEmpty()) {
      changes.add(whole(thing, Sort.ADDED, "", after.map(ProgramDifference::inOne).orElse("")));
      return;
    }
    if (after.isEmpty()) {
      changes.add(whole(thing, Sort.REMOVED, inOne(before.get()), ""));
      return;
    }
    var aspects = new LinkedHashSet<>(before.get().keySet());
    aspects.addAll(after.get().keySet());
    for (var aspect : aspects) {
      var was = before.get().getOrDefault(aspect, "");
      var is = after.get().getOrDefault(aspect, "");
      if (!was.equals(is)) {
        changes.add(new Change(thing.subject(), thing.code(), Sort.CHANGED, aspect, was, is));
      }
    }
  }

  private static Change whole(Thing thing, Sort sort, String before, String after) {
    return new Change(thing.subject(), thing.code(), sort, "", before, after);
  }

  /// The value worth showing of a thing that came or went: its quantity, its price, its name.
  private static String inOne(Map<String, String> aspects) {
    return aspects.values().stream().findFirst().orElse("");
  }

  /// For switching on subjects in tests and views.
  public List<Change> about(Subject subject) {
    return changes.stream().filter(it -> it.subject() == subject).toList();
  }
}
