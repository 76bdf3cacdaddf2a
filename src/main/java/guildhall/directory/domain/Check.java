package guildhall.directory.domain;

/// How one of a company's checks stands.
public enum Check {
  PENDING,
  AUTHORIZED,
  REJECTED
}
