package guildhall.imports.domain;

/// Where an import stands.
public enum ImportState {
  CHECKING,
  READY,
  SAVING,
  SAVED,
  /// Saved, except for rows that need attention.
  SAVED_IN_PART,
  UNDONE;

  public boolean isAtWork() {
    return this == CHECKING || this == SAVING;
  }

  public boolean isSaved() {
    return this == SAVED || this == SAVED_IN_PART;
  }
}
