package guildhall.catalog;

/// What a company must be or have before it may buy an offer (OFR-04, OFR-06).
public enum Prerequisite {
  NETWORK_MEMBER,
  CERTIFIED_TRAINER,
  SILVER_COMPETENCY,
  GOLD_COMPETENCY
}
