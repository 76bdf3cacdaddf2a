package guildhall.directory;

/// How far the program has verified a company, taking its checks together (VER-01).
///
/// One rejected check rejects the company; only all three authorized authorize it.
public enum Verification {
  PENDING,
  AUTHORIZED,
  REJECTED
}
