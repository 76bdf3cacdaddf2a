package guildhall.notifications.app;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Right;
import guildhall.kernel.Secret;
import guildhall.notifications.db.CalendarLinks;
import guildhall.notifications.domain.CalendarLink;
import guildhall.platform.db.Acting;
import guildhall.platform.secrets.Digests;
import guildhall.platform.time.ProgramClock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads a company's days: for a calendar that brings its secret, and for somebody who is here.
@Component
public class ReadCalendar {

  /// @param language the language the days are written in
  public record Told(String company, String language, CompanyCalendar calendar) {}

  /// Whoever may see memberships may put their dates into a calendar.
  private static final Right SEE = () -> "memberships.see";

  private final CalendarLinks links;
  private final BuildCalendar build;
  private final Identity identity;
  private final Directory directory;
  private final At at;

  ReadCalendar(
      CalendarLinks links, BuildCalendar build, Identity identity, Directory directory, At at) {
    this.links = links;
    this.build = build;
    this.identity = identity;
    this.directory = directory;
    this.at = at;
  }

  /// Empty for a secret that works no more, or never did, or whose person has left.
  public Optional<Told> bySecret(Secret secret) {
    var link = at.asProgram(() -> noted(secret));
    return link.flatMap(it -> at.as(it.account(), () -> told(it)));
  }

  /// The dates of one offer, once.
  public Told ofOffer(Call call, AccountId account, String offer, String language) {
    SEE.require(call.by(), account);
    return at.as(
        account,
        () -> {
          var calendar = build.of(account, call.on(), offer);
          if (calendar.deadlines().isEmpty()) throw new NotFound();
          return new Told(nameOf(account), language, calendar);
        });
  }

  private Optional<CalendarLink> noted(Secret secret) {
    var link = links.workingBy(at.digest(secret));
    link.filter(it -> !at.today().equals(it.readOn()))
        .ifPresent(it -> links.noteRead(it, at.today()));
    return link;
  }

  private Optional<Told> told(CalendarLink it) {
    return identity
        .person(it.account(), it.person())
        .filter(Person::active)
        .map(
            person ->
                new Told(
                    nameOf(it.account()),
                    person.language(),
                    build.of(it.account(), at.today(), null)));
  }

  private String nameOf(AccountId account) {
    return directory.account(account).map(Account::name).orElse("");
  }

  /// Where a calendar stands that is not known yet: the house itself looks it up.
  @Component
  static class At {

    private final TransactionOperations transaction;
    private final Digests digests;
    private final ProgramClock clock;

    At(TransactionOperations transaction, Digests digests, ProgramClock clock) {
      this.transaction = transaction;
      this.digests = digests;
      this.clock = clock;
    }

    byte[] digest(Secret secret) {
      return digests.of("calendar|" + secret.plain());
    }

    Secret newSecret() {
      return digests.randomToken();
    }

    java.time.LocalDate today() {
      return clock.today();
    }

    <T> T asProgram(Supplier<T> work) {
      return Acting.asProgram("a calendar brings its secret", () -> inTransaction(work));
    }

    <T> T as(AccountId account, Supplier<T> work) {
      return Acting.asAccount(account, () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<@Nullable T> work) {
      return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
  }
}
