package guildhall.notifications.domain;

import guildhall.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Someone a letter goes to, and the language it is written in.
///
/// @param person null for the company's contact, who need not be one of its people
public record Addressee(@Nullable PersonId person, String name, String email, String language) {

  /// Whether the contact stands in for administrators the company lacks.
  public boolean standsIn() {
    return person == null;
  }
}
