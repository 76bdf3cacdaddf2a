package guildhall.notifications.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Whom a letter to a company goes to.
///
/// Reminders go to all Global admins and MPN partner admins (REN-09, NTF-01), each address once
/// though one person may hold both roles. A company without any gets them at its primary contact,
/// and the letter is marked as such (REN-09 d).
public final class Addressing {

  private Addressing() {}

  public static List<Addressee> of(List<Addressee> administrators, Addressee contact) {
    if (administrators.isEmpty()) return List.of(contact);
    var byAddress = new LinkedHashMap<String, Addressee>();
    for (var one : administrators) byAddress.putIfAbsent(one.email().toLowerCase(Locale.ROOT), one);
    return List.copyOf(byAddress.values());
  }
}
