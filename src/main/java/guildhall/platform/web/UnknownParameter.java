package guildhall.platform.web;

import java.util.SortedSet;

/// The address asks for something the operation does not know.
class UnknownParameter extends Malformed {

  /// @param known what the operation could have been asked
  UnknownParameter(String name, SortedSet<String> known) {
    super(name, known.isEmpty() ? "–" : String.join(", ", known), null);
  }
}
