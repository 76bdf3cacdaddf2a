package guildhall.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which operation of the API does what a form of a page does: nothing can be done on pages only.
///
/// Stands on every handler a form is sent to; a test looks each operation up in the API's own
/// description.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {

  /// Operations such as `PUT /api/v1/accounts/{account}/seats/{seat}`; several where the form
  /// leaves a choice.
  String[] value() default {};

  /// Why there is none: what the form does concerns this browser only, such as signing in.
  String because() default "";
}
