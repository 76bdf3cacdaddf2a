package guildhall;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A part of a rule that a test proves, where the rest of the rule is not built.
///
/// `docs/RULES.md` tells which part it is.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PartOfRule {
  String rule();

  /// What of the rule holds, in our words.
  String part();
}
