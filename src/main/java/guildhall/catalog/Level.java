package guildhall.catalog;

/// How high an offer stands; core benefits come once, from the highest held (BEN-03).
public enum Level {
  NONE,
  ENTRY,
  SILVER,
  GOLD
}
