package guildhall.catalog.app;

import guildhall.catalog.Program;
import guildhall.catalog.domain.Fault;
import guildhall.catalog.domain.MeaningCheck;
import guildhall.catalog.domain.ProgramTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Reads a program's files and reports everything that is wrong with them, in one go.
///
/// @param faults in the order of files and lines; empty when the program may be published
public record ProgramCheck(ProgramTree tree, List<Fault> faults) {

  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparingInt((Fault it) -> rank(it.place().file()))
          .thenComparing(it -> it.place().file())
          .thenComparingInt(it -> it.place().line())
          .thenComparing(it -> it.place().pointer());

  /// @param texts the files by name
  public static ProgramCheck of(Map<String, String> texts) {
    var faults = new ArrayList<Fault>();
    var tree = YamlFiles.read(texts, faults);
    faults.addAll(SchemaCheck.of(tree));
    faults.addAll(MeaningCheck.of(tree));
    return new ProgramCheck(tree, faults.stream().distinct().sorted(BY_PLACE).toList());
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  /// @throws IllegalStateException when the files have faults
  public Program program() {
    if (!isSound()) throw new IllegalStateException("The program has " + faults.size() + " faults");
    return new ProgramReading(tree).program();
  }

  private static int rank(String file) {
    var at = ProgramTree.FILES.indexOf(file);
    return at < 0 ? ProgramTree.FILES.size() : at;
  }
}
