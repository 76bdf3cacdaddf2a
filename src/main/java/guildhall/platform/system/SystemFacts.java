package guildhall.platform.system;

import java.util.List;

/// What a module knows of the house's health. Each contributes its own; the page lists what it is
/// given.
public interface SystemFacts {

  /// Looked at now, as the whole program.
  List<SystemFact> look();
}
