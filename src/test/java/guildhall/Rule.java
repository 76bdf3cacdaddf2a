package guildhall;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The rules of the catalogue that a test proves, by their ids: `@Rule("CLD-04")`.
///
/// `docs/RULES.md` is generated from these.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Rule {
  String[] value();
}
