package guildhall.platform.web.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of a form with its label, hint and, after a refusal, what to mend.
///
/// @param name the form's name for it, also the id of the control
public record FieldView(
    String name,
    String label,
    @Nullable String value,
    @Nullable String hint,
    @Nullable String error) {

  public static FieldView of(String name, String label) {
    return new FieldView(name, label, null, null, null);
  }

  public FieldView value(@Nullable String given) {
    return new FieldView(name, label, given, hint, error);
  }

  public FieldView hint(String words) {
    return new FieldView(name, label, value, words, error);
  }

  public FieldView error(@Nullable String words) {
    return new FieldView(name, label, value, hint, words);
  }

  /// Ids of the texts that explain the control, for `aria-describedby`; null without any.
  public @Nullable String describedBy() {
    var ids = new ArrayList<String>();
    if (hint != null) ids.add(name + "-hint");
    if (error != null) ids.add(name + "-error");
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /// One of several values to choose from.
  ///
  /// @param how a sentence on what it means; null without
  public record Choice(String value, String text, @Nullable String how) {

    public static Choice of(String value, String text) {
      return new Choice(value, text, null);
    }
  }

  /// The faults of a form, as its summary lists them.
  public static List<FieldView> faults(List<FieldView> fields) {
    return fields.stream().filter(field -> field.error() != null).toList();
  }
}
