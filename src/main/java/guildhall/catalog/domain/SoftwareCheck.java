package guildhall.catalog.domain;

import java.util.ArrayList;
import java.util.List;

/// A key says how many machines it starts, and a client access license is not a file (SW-03,
/// SW-06).
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
    }
    return faults;
  }
}
