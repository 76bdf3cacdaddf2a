package guildhall.notifications.web;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Page;
import guildhall.notifications.app.RetryMail;
import guildhall.notifications.app.SeeMessages;
import guildhall.notifications.domain.MailWish;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.SentMail;
import guildhall.notifications.domain.SentMail.State;
import guildhall.notifications.web.MessageSheets.LogLine;
import guildhall.notifications.web.MessageSheets.SendLog;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListSource;
import guildhall.platform.web.list.ListWish;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.Tone;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The send log: every letter, whom it went to, and what became of it.
@Controller
class SendLogPages {

  private static final String PATH = MessageSheets.PATH + "/log";

  private static final Listing<LogLine> LIST =
      Listing.<LogLine>of(PATH, "notifications.log")
          .id(it -> it.mail().id().toString())
          .instant("writtenAt", it -> it.mail().writtenAt())
          .cell("letter", it -> it.mail().letter(), SendLogPages::letter)
          .text("recipient", it -> it.mail().recipient())
          .text("company", LogLine::company)
          .cell("subject", it -> it.mail().subject(), SendLogPages::subject)
          .hiddenCell(
              "language",
              it -> it.mail().language(),
              (it, shell) -> Cell.text(shell.languageName(it.mail().language())))
          .cell("state", it -> it.mail().state().name(), SendLogPages::state)
          .hiddenNumber("attempts", it -> it.mail().attempts())
          .hidden("fault", it -> it.mail().fault())
          .facet("state", it -> it.mail().state().name())
          .facet("letter", it -> it.mail().letter())
          .search(it -> it.mail().recipient())
          .batch("retry", MessageSheets.PATH + "/retries")
          .inOneOrder()
          .build();

  private final SeeMessages seeMessages;
  private final RetryMail retryMail;
  private final Directory directory;
  private final PageShell pages;
  private final Lists lists;

  SendLogPages(
      SeeMessages seeMessages,
      RetryMail retryMail,
      Directory directory,
      PageShell pages,
      Lists lists) {
    this.seeMessages = seeMessages;
    this.retryMail = retryMail;
    this.directory = directory;
    this.pages = pages;
    this.lists = lists;
  }

  @GetMapping(PATH)
  ResponseEntity<?> show(Call call) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return lists.show(
        call,
        LIST,
        new Source(call),
        new Lists.Sheet("notifications/log", "notifications.log.title"),
        SendLog::new);
  }

  /// Has the chosen letters tried again; those that did not fail are left as they are.
  @Does("PUT /api/v1/mails/{mail}/retries/{id}")
  @PostMapping(MessageSheets.PATH + "/retries")
  ResponseEntity<String> retry(
      Call call, @RequestParam UUID id, @RequestParam @Nullable List<UUID> rows) {
    MessagePolicy.RESEND.requireOfStaff(call.by());
    var chosen = Objects.requireNonNullElse(rows, List.<UUID>of());
    var tried = chosen.stream().filter(mail -> retried(call, mail, id)).count();
    return pages.redirect(
        PATH, "notifications.log.retried", Map.of("count", tried, "all", chosen.size()));
  }

  /// One form, many letters: each letter's retry has an id made from both.
  private boolean retried(Call call, UUID mail, UUID form) {
    var id =
        new UUID(
            mail.getMostSignificantBits() ^ form.getMostSignificantBits(),
            mail.getLeastSignificantBits() ^ form.getLeastSignificantBits());
    return switch (retryMail.handle(call, new RetryMail.Command(mail, id))) {
      case Outcome.Accepted<SentMail>(var it) -> true;
      case Outcome.Repeated<SentMail>(var it) -> true;
      case Outcome.Refused<SentMail>(var no) -> false;
    };
  }

  private static Cell letter(LogLine it, Shell shell) {
    return Cell.text(shell.text("notifications.letters." + it.mail().letter()));
  }

  /// A caught letter can be read; of one that was sent only the subject is shown.
  private static Cell subject(LogLine it, Shell shell) {
    var mail = it.mail();
    return mail.state() == State.CAUGHT
        ? Cell.link(mail.subject(), "/demo/mail/" + mail.id())
        : Cell.text(mail.subject());
  }

  private static Cell state(LogLine it, Shell shell) {
    var mail = it.mail();
    var chip = Cell.chip(tone(mail.state()), shell.text("notifications.log.state." + mail.state()));
    if (mail.state() != State.RETRYING) return chip;
    return chip.sub(shell.text("notifications.log.next", Map.of("at", mail.nextTryAt())));
  }

  private static Tone tone(State state) {
    return switch (state) {
      case WAITING, HELD -> Tone.WAIT;
      case RETRYING -> Tone.BAD;
      case SENT -> Tone.OK;
      case CAUGHT -> Tone.INFO;
    };
  }

  /// The rows of the query, each company looked up once.
  private final class Source implements ListSource<LogLine> {

    private final Call call;
    private final Map<AccountId, String> names = new HashMap<>();

    Source(Call call) {
      this.call = call;
    }

    @Override
    public Page<LogLine> page(ListWish wish, Page.Wanted wanted) {
      var resends = call.by().holds(MessagePolicy.RESEND);
      return seeMessages
          .log(call, of(wish), wanted)
          .map(mail -> new LogLine(mail, name(mail.account()), resends));
    }

    @Override
    public Map<String, Map<String, Long>> counts(ListWish wish) {
      return Map.of(
          "state", seeMessages.countsByState(call, of(wish.without("state"))),
          "letter", seeMessages.countsByLetter(call, of(wish.without("letter"))));
    }

    @Override
    public long total(ListWish wish) {
      return seeMessages.count(call, of(wish));
    }

    private MailWish of(ListWish wish) {
      var state =
          Arrays.stream(State.values())
              .filter(it -> wish.chosen("state").contains(it.name()))
              .findFirst();
      return new MailWish(
          Optional.empty(), wish.chosen("letter").stream().findFirst(), state, wish.search());
    }

    private String name(@Nullable AccountId account) {
      if (account == null) return "";
      return names.computeIfAbsent(
          account, it -> directory.account(it).map(Account::name).orElse(""));
    }
  }
}
