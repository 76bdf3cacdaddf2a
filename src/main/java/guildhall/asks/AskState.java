package guildhall.asks;

/// How far an ask is.
public enum AskState {
  OPEN,
  /// Granted, or done by the act itself.
  DONE,
  DECLINED,
  /// Taken back by whoever asked.
  WITHDRAWN
}
