package guildhall.notifications.app;

import guildhall.directory.Account;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.notifications.app.LetterPress.Printed;
import guildhall.notifications.db.MailRows;
import guildhall.notifications.db.MailRows.NewMail;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kept;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.platform.config.HouseSettings;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes a letter to each addressee and puts it out to be sent, in the transaction in which the
/// fact is read. A fact heard twice, or a second fact of the same occasion, adds nothing.
@Component
class WriteMail {

  private final FindAddressees find;
  private final ChooseMail choices;
  private final LetterPress press;
  private final MailRows rows;
  private final HouseSettings house;

  WriteMail(
      FindAddressees find,
      ChooseMail choices,
      LetterPress press,
      MailRows rows,
      HouseSettings house) {
    this.find = find;
    this.choices = choices;
    this.press = press;
    this.rows = rows;
    this.house = house;
  }

  /// To the company's administrators (NTF-01, NTF-02, NTF-04).
  @Transactional(propagation = Propagation.MANDATORY)
  public void toAdministrators(Entry entry, Letter letter) {
    var account = find.account(accountOf(entry));
    write(entry, letter, find.administrators(account, entry.on()));
  }

  /// To one person of the company, if still there.
  @Transactional(propagation = Propagation.MANDATORY)
  public void toPerson(Entry entry, Letter letter, PersonId person) {
    write(entry, letter, find.person(accountOf(entry), person).stream().toList());
  }

  /// To the program's staff who hold a right; it concerns no company.
  @Transactional(propagation = Propagation.MANDATORY)
  public void toStaff(Entry entry, Letter letter, String right) {
    print(entry, letter, find.staff(right), null);
  }

  /// What somebody tries out.
  ///
  /// @param person who gets it, if they still hold the right
  record Test(PersonId person, String right, String language, Sample sample) {}

  /// An invented letter as it would be read, to one member of staff. It is kept as what it is, so
  /// that it is counted among no real ones, and goes out though its kind be held back.
  @Transactional(propagation = Propagation.MANDATORY)
  public void test(Entry entry, Letter letter, Test it) {
    var read = it.sample().reader(it.language());
    var printed = press.test(press.print(letter, read, it.sample().company()), it.language());
    find.staff(it.right()).stream()
        .filter(to -> it.person().equals(to.person()))
        .map(to -> new Addressee(to.person(), to.name(), to.email(), it.language()))
        .forEach(to -> keep(entry, letter.tested(entry.number()), to, printed, null));
  }

  private void write(Entry entry, Letter letter, List<Addressee> addressees) {
    var account = find.account(accountOf(entry));
    print(entry, letter, choices.listening(account.id(), letter.kind(), addressees), account);
  }

  private void print(
      Entry entry, Letter letter, List<Addressee> addressees, @Nullable Account about) {
    for (var to : addressees) {
      var printed = press.print(letter, to, about == null ? house.name() : about.name());
      var kept = new Kept(letter.kind().name(), letter.occasion());
      keep(entry, kept, to, printed, about == null ? null : about.id());
    }
  }

  private void keep(
      Entry entry, Kept as, Addressee to, Printed printed, @Nullable AccountId account) {
    var id = UUID.randomUUID();
    rows.add(
        account,
        new NewMail(
            id,
            entry.number(),
            as,
            to,
            printed.subject(),
            printed.html(),
            printed.plain(),
            messageId(id)),
        entry.at());
  }

  private String messageId(UUID id) {
    var host = Objects.requireNonNullElse(house.baseUrl().getHost(), "localhost");
    return "<%s@%s>".formatted(id, host);
  }

  private static AccountId accountOf(Entry entry) {
    return Objects.requireNonNull(entry.account(), "mail is about a company");
  }
}
