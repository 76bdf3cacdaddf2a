package guildhall.catalog.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Every right the house knows is named, once, and no other: who may do what is never left open.
///
/// A right nobody shall hold is named with no roles.
final class RightsCheck {

  static final String ANY = "any";

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> of(ProgramTree program) {
    var check = new RightsCheck();
    var file = program.file("roles-and-rights.yaml");
    if (file.isEmpty()) return Fault.none();
    check.partnerRights(file.get());
    check.staffRights(file.get());
    return check.faults;
  }

  private void partnerRights(Node file) {
    var named = new LinkedHashSet<String>();
    var first = new HashMap<String, Place>();
    for (var row : file.rows("rights")) {
      row.find("right").ifPresent(it -> known(it, KnownRights.OF_PARTNERS));
      row.word("right")
          .ifPresent(
              it -> {
                named.add(it);
                var earlier = first.putIfAbsent(it, row.at("right").place());
                if (earlier != null) faults.add(twice(row.at("right"), earlier));
              });
      var roles = row.words("roles");
      if (roles.contains(ANY) && roles.size() > 1) {
        faults.add(Fault.of(FaultKind.ANY_NOT_ALONE, row.at("roles").place()));
      }
    }
    missing(file, "rights", KnownRights.OF_PARTNERS, named);
  }

  private void staffRights(Node file) {
    for (var role : file.rows("staffRoles")) {
      role.rows("rights").forEach(it -> known(it, KnownRights.ALL));
    }
  }

  private void missing(Node file, String key, Collection<String> rights, Collection<String> named) {
    var rows = file.find(key);
    if (rows.isEmpty()) return;
    for (var right : rights) {
      if (!named.contains(right)) {
        faults.add(Fault.of(FaultKind.RIGHT_NOT_NAMED, rows.get().place(), right));
      }
    }
  }

  private void known(Node right, Collection<String> known) {
    Optional<String> word = right.word();
    if (word.isPresent() && !known.contains(word.get())) {
      faults.add(
          Fault.notAmong(FaultKind.CODE_UNKNOWN, right.place(), word.get(), known)
              .with("what", "right"));
    }
  }

  private static Fault twice(Node right, Place earlier) {
    return Fault.of(FaultKind.CODE_TWICE, right.place(), right.text())
        .with("file", earlier.file())
        .with("line", String.valueOf(earlier.line()));
  }
}
