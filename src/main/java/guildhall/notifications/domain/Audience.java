package guildhall.notifications.domain;

import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter.Kind;
import java.util.List;
import java.util.Set;

/// Whom a kind of letter is for, and what of it people may switch off.
public enum Audience {
  /// The company's administrators, about keeping the membership: at least one global admin always
  /// gets it.
  ADMINISTRATORS_ABOUT_RENEWAL,
  /// The person it is about.
  PERSON,
  /// Whoever is to come in for the first time, or again, and has chosen nothing yet.
  NEWCOMER,
  /// The program's staff, who cannot switch it off.
  STAFF;

  public static Audience of(Kind kind) {
    return switch (kind) {
      case ANNIVERSARY_NEAR, WINDOW_CLOSING, NUDGED, LAPSED, UNINSTALL, RENEWED, TOKENS_EXPIRE ->
          ADMINISTRATORS_ABOUT_RENEWAL;
      case SEAT_ASSIGNED, IMPORT_FINISHED, ASKED -> PERSON;
      case INVITED -> NEWCOMER;
      case KEY_POOL_LOW -> STAFF;
    };
  }

  /// Whether this person may switch a kind off: anyone may, but the last global admin who still
  /// hears of the renewal (NTF-14).
  ///
  /// Heron and Curlew are global admins. Heron may switch the reminders off; Curlew then may not.
  public static boolean maySilence(
      Kind kind, PersonId person, Set<PersonId> globalAdmins, Set<PersonId> silent) {
    if (of(kind) == PERSON || !globalAdmins.contains(person)) return true;
    return globalAdmins.stream().anyMatch(it -> !it.equals(person) && !silent.contains(it));
  }

  /// Those a letter goes to, once those who do not want it are left out.
  ///
  /// Roles change after choices: where no global admin would get a letter about the renewal, all of
  /// them do, whatever they chose (NTF-14).
  public static List<Addressee> listening(
      Kind kind, List<Addressee> found, Set<PersonId> globalAdmins, Set<PersonId> silent) {
    var left = found.stream().filter(it -> !isIn(silent, it)).toList();
    if (of(kind) != ADMINISTRATORS_ABOUT_RENEWAL) return left;
    if (left.stream().anyMatch(it -> isIn(globalAdmins, it) || it.standsIn())) return left;
    return found.stream().filter(it -> !isIn(silent, it) || isIn(globalAdmins, it)).toList();
  }

  private static boolean isIn(Set<PersonId> some, Addressee it) {
    return it.person() != null && some.contains(it.person());
  }
}
