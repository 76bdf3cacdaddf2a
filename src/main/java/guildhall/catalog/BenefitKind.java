package guildhall.catalog;

/// The kinds of benefit, each with its own way of being taken and used (BEN-01).
public enum BenefitKind {
  SOFTWARE,
  SEATS,
  PERSON,
  CREDIT,
  SUPPORT,
  ADVISORY,
  MARKETING
}
