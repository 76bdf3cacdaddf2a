package guildhall.platform.system;

/// What of the confirmed rows outlives the loss of the database server.
enum Protection {
  /// One server alone: what it holds is as safe as its last backup.
  SINGLE,
  /// A standby follows; the last moments may be missing there.
  STANDBY,
  /// What is confirmed stands on a standby too.
  SYNCHRONOUS,
  /// Nothing is confirmed before a standby has it, and none is there: nothing can be written.
  AWAITING;

  /// @param standbys how many servers follow
  /// @param awaited whether a commit waits for one of them
  static Protection of(long standbys, boolean awaited) {
    if (standbys == 0) return awaited ? AWAITING : SINGLE;
    return awaited ? SYNCHRONOUS : STANDBY;
  }
}
