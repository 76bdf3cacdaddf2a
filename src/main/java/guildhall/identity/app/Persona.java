package guildhall.identity.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.demo.Demo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of the demo story: shore and field birds, so that no real person is meant. The first
/// is whom a newcomer should begin as.
public enum Persona {
  AVOCET("kadewind", "nl", "mpn-partner-admin"),
  HERON("kadewind", "nl", "global-admin"),
  PLOVER("kadewind", "nl", "account-admin"),
  SISKIN("kadewind", "nl", "default-user"),
  LAPWING("granbacka", "sv", "global-admin"),
  BITTERN("granbacka", "sv", "mpn-partner-admin"),
  WHIMBREL("granbacka", "sv", "default-user"),
  CURLEW("quillstone", "en", "global-admin", "mpn-partner-admin"),
  PIPIT("quillstone", "en", "default-user"),
  GODWIT(null, "en", "program-manager"),
  KNOT(null, "en", "key-custodian");

  // Ids come from names alone; the day of the story does not matter to them.
  private static final Demo DEMO = new Demo(LocalDate.EPOCH);

  private final @Nullable String company;
  private final String language;

  /// Codes, with a blank between: an enum holds nothing that could change.
  private final String roles;

  Persona(@Nullable String company, String language, String... roles) {
    this.company = company;
    this.language = language;
    this.roles = String.join(" ", roles);
  }

  /// `avocet`, as forms, tokens and addresses write it.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String spoken() {
    return name().charAt(0) + key().substring(1);
  }

  public PersonId person() {
    return DEMO.person(key());
  }

  /// Null for the program's staff.
  public @Nullable AccountId account() {
    return company == null ? null : DEMO.account(company);
  }

  /// The company as the demo calls it: `kadewind`; of staff, the program itself.
  public String group() {
    return company == null ? "program" : company;
  }

  public String email() {
    return key() + "@" + group() + ".example";
  }

  /// The token the manual prints for this person.
  public String token() {
    return "gh_demo_" + key();
  }

  String language() {
    return language;
  }

  Set<String> roles() {
    return Set.of(roles.split(" ", -1));
  }

  public static Optional<Persona> of(String key) {
    return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
  }
}
