package guildhall.catalog;

import java.util.Set;

/// One reminder: how many days from the anniversary it goes out, and to which roles (REN-09,
/// NTF-01).
///
/// @param offsetDays days from the anniversary, negative before it: -15, 23
/// @param toRoles codes of the roles whose holders get it
public record ReminderPolicy(int offsetDays, Kind kind, Set<String> toRoles) {

  /// What the reminder says: that the anniversary comes near, or that the window soon closes.
  public enum Kind {
    ANNIVERSARY_NEAR,
    WINDOW_CLOSING
  }
}
