package guildhall.identity.web;

import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.view.AskView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of the company's people, and what the reader may change of them.
///
/// @param awaited whether they were invited, and never came in
/// @param mayChange whether the reader may give or take any role
/// @param mayLetGo whether the reader may let them go and take them back
/// @param asks colleagues who could, to be asked
/// @param meanwhile what somebody else saved since the reader looked; null where nobody did
/// @param who why not, and who could: a sentence; null where the reader may
public record PersonView(
    UUID id,
    String name,
    String email,
    boolean guest,
    boolean active,
    String seen,
    boolean awaited,
    List<String> roles,
    List<String> held,
    long version,
    List<RoleBox> directory,
    List<RoleBox> company,
    boolean mayChange,
    boolean mayLetGo,
    @Nullable String who,
    List<AskView> asks,
    @Nullable Meanwhile meanwhile) {

  /// The same person with what was wished still ticked, beside what somebody else saved.
  PersonView late(Set<String> wished, Meanwhile meanwhile) {
    return new PersonView(
        id,
        name,
        email,
        guest,
        active,
        seen,
        awaited,
        roles,
        held,
        version,
        directory.stream().map(it -> it.ticked(wished)).toList(),
        company.stream().map(it -> it.ticked(wished)).toList(),
        mayChange,
        mayLetGo,
        who,
        asks,
        meanwhile);
  }

  /// A role that can be ticked.
  ///
  /// @param fixed whether it stays as it is: the reader may not change it, or guests may not hold
  ///   it
  public record RoleBox(String code, String name, boolean held, boolean fixed) {

    RoleBox ticked(Set<String> wished) {
      return fixed ? this : new RoleBox(code, name, wished.contains(code), fixed);
    }
  }
}
