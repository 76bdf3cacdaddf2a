package guildhall.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who may do what: a right no row names is held by nobody.
public record RightsMatrix(List<Role> roles, List<RightsRow> rows, List<StaffRole> staffRoles) {

  public Optional<Role> role(String code) {
    return roles.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  public Optional<StaffRole> staffRole(String code) {
    return staffRoles.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /// The roles that hold a right; empty when nobody does.
  public Set<String> rolesWith(String right) {
    var holders = new TreeSet<String>();
    rows.stream().filter(it -> it.right().equals(right)).forEach(it -> holders.addAll(it.roles()));
    return holders;
  }

  /// All rights that come with these roles of a partner's person.
  public Set<String> rightsOf(Collection<String> roleCodes) {
    var rights = new TreeSet<String>();
    for (var row : rows) {
      if (roleCodes.stream().anyMatch(row.roles()::contains)) rights.add(row.right());
    }
    return rights;
  }

  /// All rights that come with these roles of the program's staff.
  public Set<String> staffRightsOf(Collection<String> roleCodes) {
    var rights = new TreeSet<String>();
    for (var role : staffRoles) {
      if (roleCodes.contains(role.code())) rights.addAll(role.rights());
    }
    return rights;
  }
}
