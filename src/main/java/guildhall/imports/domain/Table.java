package guildhall.imports.domain;

import java.util.List;

/// What a file or a pasted list holds: lines of cells, as they stand there.
public record Table(List<Cells> lines) {

  /// @param number where the line stands, the first being 1
  public record Cells(int number, List<String> texts) {

    public boolean isBlank() {
      return texts.stream().allMatch(String::isBlank);
    }

    /// A cell may hold a key: if the line is printed after all, it shows none.
    @Override
    public String toString() {
      return "line " + number;
    }
  }
}
