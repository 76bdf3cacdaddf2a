package guildhall.notifications.app;

import guildhall.kernel.AccountId;
import guildhall.memberships.RenewalNudged;
import guildhall.notifications.Letters.Preview;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Prints the reminder staff are about to send, to be looked at first; nothing is kept of it.
@Component
public class LookAtNudge {

  private final NudgeReader reader;
  private final FindAddressees find;
  private final LetterPress press;

  LookAtNudge(NudgeReader reader, FindAddressees find, LetterPress press) {
    this.reader = reader;
    this.find = find;
    this.press = press;
  }

  @Transactional(readOnly = true)
  public List<Preview> handle(AccountId account, RenewalNudged fact, LocalDate on) {
    var company = find.account(account);
    var letter = reader.letter(fact, on);
    return find.administrators(company, on).stream()
        .map(
            to -> {
              var printed = press.print(letter, to, company.name());
              return new Preview(to.name(), to.language(), printed.subject(), printed.plain());
            })
        .toList();
  }
}
