package guildhall.catalog.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A key says how many machines it starts, a client access license is not a file, and what is said
/// of a file is said of one that is offered (SW-03, SW-06).
final class SoftwareCheck {

  private SoftwareCheck() {}

  static List<Fault> of(ProgramTree program) {
    var faults = new ArrayList<Fault>();
    for (var product : program.rows("benefits.yaml", "software")) {
      var key = product.word("key").orElse("");
      var activations = product.find("activationsPerKey");
      var multiple = key.equals("multiple-activation");
      if (multiple && activations.isEmpty()) {
        faults.add(Fault.of(FaultKind.ACTIVATIONS_MISSING, product.at("key").place(), key));
      }
      if (!multiple && !key.isEmpty() && activations.isPresent()) {
        faults.add(Fault.of(FaultKind.ACTIVATIONS_WITHOUT_KEY, activations.get().place(), key));
      }
      var downloads = product.find("downloads");
      if (product.word("use").orElse("").equals("cal") && downloads.isPresent()) {
        faults.add(
            Fault.of(
                FaultKind.CLIENT_ACCESS_LICENSE_WITH_DOWNLOAD,
                downloads.get().place(),
                product.word("code").orElse("")));
      }
      downloads.ifPresent(it -> faults.addAll(files(it)));
    }
    return faults;
  }

  /// Each file described is one that is offered, and described once.
  private static List<Fault> files(Node downloads) {
    var faults = new ArrayList<Fault>();
    var described = new HashSet<String>();
    for (var file : downloads.rows("files")) {
      var language = file.word("language").orElse("");
      var system = file.word("system").orElse("");
      var name = language + ", " + system;
      if (!downloads.words("languages").contains(language)
          || !downloads.words("systems").contains(system)) {
        faults.add(Fault.of(FaultKind.DOWNLOAD_NOT_OFFERED, file.place(), name));
      } else if (!described.add(name)) {
        faults.add(Fault.of(FaultKind.DOWNLOAD_TWICE, file.place(), name));
      }
    }
    return faults;
  }
}
