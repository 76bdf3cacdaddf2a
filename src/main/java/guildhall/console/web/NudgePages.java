package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.console.web.NudgeView.Going;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.memberships.Roll;
import guildhall.notifications.Letters;
import guildhall.notifications.Letters.Preview;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reminding several companies at once: the letter is looked at first, then it goes out. Each is
/// reminded by the same act as over the API, and none twice on one day.
@Controller
class NudgePages {

  private static final String PATH = RenewalPages.PATH + "/nudges";
  private static final int MOST = 200;
  private static final Pattern ROW = Pattern.compile("([0-9a-f-]{36})_([0-9a-f-]{36})");

  /// A row of the board that was chosen.
  private record Chosen(String row, AccountId account, UUID membership) {}

  private final Roll roll;
  private final Directory directory;
  private final Letters letters;
  private final RenewalWords words;
  private final PageShell pages;

  NudgePages(Roll roll, Directory directory, Letters letters, RenewalWords words, PageShell pages) {
    this.roll = roll;
    this.directory = directory;
    this.letters = letters;
    this.words = words;
    this.pages = pages;
  }

  /// Shows who would be reminded and what the first of them would read; nothing goes out yet.
  @Does(because = "it shows the letters before they go out and keeps nothing")
  @PostMapping(PATH)
  ResponseEntity<String> look(Call call, @RequestParam @Nullable List<String> rows) {
    ConsolePolicy.NUDGE.requireOfStaff(call.by());
    var chosen = chosen(rows);
    if (chosen.isEmpty()) {
      return pages.redirect(RenewalPages.PATH, "console.nudge.none", Map.of());
    }
    var going = new ArrayList<Going>();
    var first = List.<Preview>of();
    for (var it : chosen) {
      var read = read(call, it);
      if (first.isEmpty()) first = read;
      going.add(going(call, it, read));
    }
    var view = new NudgeView(going, going.getFirst().company(), first);
    return pages.show(call, "console/nudge", "console.nudge.title", view);
  }

  /// @param id of the form; each company's reminder has an id made of it and of the membership's
  @Does("PUT /api/v1/accounts/{account}/memberships/{membership}/nudges/{id}")
  @PostMapping(PATH + "/send")
  ResponseEntity<String> send(
      Call call, @RequestParam UUID id, @RequestParam @Nullable List<String> rows) {
    ConsolePolicy.NUDGE.requireOfStaff(call.by());
    var chosen = chosen(rows);
    var sent = 0;
    for (var it : chosen) {
      var nudge = UUID.nameUUIDFromBytes((id + it.row()).getBytes(StandardCharsets.UTF_8));
      if (roll.nudge(call, it.account(), it.membership(), nudge).isEmpty()) sent++;
    }
    return pages.redirect(
        RenewalPages.PATH,
        "console.nudge.sent",
        Map.of("sent", sent, "left", chosen.size() - sent));
  }

  private static List<Chosen> chosen(@Nullable List<String> rows) {
    if (rows == null) return List.of();
    return rows.stream()
        .distinct()
        .limit(MOST)
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(
            row ->
                new Chosen(
                    row.group(),
                    new AccountId(UUID.fromString(row.group(1))),
                    UUID.fromString(row.group(2))))
        .toList();
  }

  private List<Preview> read(Call call, Chosen it) {
    var fact = roll.toBeTold(it.account(), it.membership(), call.on()).orElseThrow(NotFound::new);
    return letters.of(it.account(), fact, call.on());
  }

  private Going going(Call call, Chosen it, List<Preview> read) {
    var shell = pages.words(call);
    var fact = roll.toBeTold(it.account(), it.membership(), call.on()).orElseThrow(NotFound::new);
    return new Going(
        it.row(),
        directory.account(it.account()).map(Account::name).orElse(""),
        words.offer(fact.offer(), call.on(), shell),
        shell.list(read.stream().map(Preview::to).toList()));
  }
}
