package guildhall.platform.system;

import java.util.Map;

/// One thing the house says of itself. Never a secret, an address or a path.
///
/// @param code names it in the API; its sentence is the message `platform.system.<code>`
/// @param values what the sentence is filled with
public record SystemFact(Part part, String code, Health health, Map<String, Object> values) {

  /// What it is about, in the order shown.
  public enum Part {
    PROGRAM,
    DATABASE,
    SECRETS,
    ROUNDS,
    FACTS,
    MAIL,
    LANGUAGES,
    PARTS
  }

  /// Whether somebody has to do something.
  public enum Health {
    WELL,
    /// Worth knowing; nothing is wrong.
    NOTED,
    /// Somebody has to look.
    ILL
  }

  public static SystemFact well(Part part, String code, Map<String, Object> values) {
    return new SystemFact(part, code, Health.WELL, values);
  }

  public static SystemFact noted(Part part, String code, Map<String, Object> values) {
    return new SystemFact(part, code, Health.NOTED, values);
  }

  public static SystemFact ill(Part part, String code, Map<String, Object> values) {
    return new SystemFact(part, code, Health.ILL, values);
  }
}
