package guildhall.directory.web;

import guildhall.directory.domain.Profile;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A company's profile as it is typed: also a location's, which has no language of its own.
record ProfileForm(
    @Nullable String name,
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String country,
    @Nullable String contactName,
    @Nullable String contactEmail,
    @Nullable String language) {

  static final ProfileForm EMPTY = new ProfileForm("", "", "", "", "", "", "", "en");

  private static final String WORDS = "directory.profile.";

  static ProfileForm of(Profile it) {
    return new ProfileForm(
        it.name(),
        it.address().street(),
        it.address().postalCode(),
        it.address().city(),
        it.address().country(),
        it.contact().name(),
        it.contact().email(),
        it.language());
  }

  AccountApi.ProfileBody asked() {
    return new AccountApi.ProfileBody(text(name), address(), contact(), text(language));
  }

  CompanyPartsApi.LocationBody location() {
    return new CompanyPartsApi.LocationBody(text(name), address(), contact());
  }

  private AddressForm address() {
    return new AddressForm(
        text(street),
        text(postalCode),
        text(city),
        text(country).toUpperCase(java.util.Locale.ROOT));
  }

  private ContactForm contact() {
    return new ContactForm(text(contactName), text(contactEmail));
  }

  /// The fields by name, with what was typed, and what to mend.
  ///
  /// @param wrong names of fields that cannot be saved so
  Map<String, FieldView> fields(Shell shell, Set<String> wrong) {
    var fields = new LinkedHashMap<String, FieldView>();
    values()
        .forEach(
            (field, of) -> {
              var typed = text(of.apply(this));
              var view = FieldView.of(field, shell.text(WORDS + field)).value(typed);
              if (wrong.contains(field)) view = view.error(shell.text(WORDS + field + ".wrong"));
              fields.put(field, view);
            });
    return fields;
  }

  /// What was typed beside what somebody else saved since.
  List<Meanwhile.Field> beside(Shell shell, ProfileForm saved) {
    return values().entrySet().stream()
        .map(
            it ->
                new Meanwhile.Field(
                    shell.text(WORDS + it.getKey()),
                    shown(shell, it.getKey(), text(it.getValue().apply(saved))),
                    shown(shell, it.getKey(), text(it.getValue().apply(this)))))
        .toList();
  }

  static List<Choice> languages(Shell shell) {
    return Languages.ALL.stream()
        .map(it -> it.getLanguage())
        .map(it -> Choice.of(it, shell.languageName(it)))
        .toList();
  }

  /// Names of the fields that cannot be saved as they were typed.
  static <T> Set<String> wrong(Set<ConstraintViolation<T>> faults) {
    return faults.stream()
        .map(it -> fieldOf(it.getPropertyPath().toString()))
        .collect(Collectors.toSet());
  }

  /// The field a fault of the API's form belongs to: `address.postalCode`, `contact.email`.
  private static String fieldOf(String path) {
    return switch (path) {
      case "contact.name" -> "contactName";
      case "contact.email" -> "contactEmail";
      default -> path.substring(path.indexOf('.') + 1);
    };
  }

  private static String shown(Shell shell, String field, String value) {
    return switch (field) {
      case "language" -> shell.languageName(value);
      case "country" -> shell.country(value);
      default -> value;
    };
  }

  private static Map<String, Function<ProfileForm, @Nullable String>> values() {
    var values = new LinkedHashMap<String, Function<ProfileForm, @Nullable String>>();
    values.put("name", ProfileForm::name);
    values.put("street", ProfileForm::street);
    values.put("postalCode", ProfileForm::postalCode);
    values.put("city", ProfileForm::city);
    values.put("country", ProfileForm::country);
    values.put("contactName", ProfileForm::contactName);
    values.put("contactEmail", ProfileForm::contactEmail);
    values.put("language", ProfileForm::language);
    return values;
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }
}
