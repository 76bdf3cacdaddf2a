package guildhall.platform.web;

import java.util.SortedSet;

/// The address asks for something the operation does not know.
class UnknownParameter extends Malformed {

  /// @param known what the operation could have been asked; empty where it knows nothing of the
  ///   kind
  UnknownParameter(String name, SortedSet<String> known) {
    super(name, String.join(", ", known), null);
  }
}
