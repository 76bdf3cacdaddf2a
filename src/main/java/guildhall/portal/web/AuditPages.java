package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.FieldView.Choice;
import guildhall.portal.app.ReadAudit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The audit log: everything that happened, in sentences, for those who check on the program.
@Controller
class AuditPages {

  private static final String PATH = "/console/audit";

  private static final Listing<AuditLine> LIST =
      Listing.<AuditLine>of(PATH, "portal.audit")
          .id(it -> Long.toString(it.entry().number()))
          .instant("at", it -> it.entry().at())
          .text("actor", AuditLine::actor)
          .text("company", AuditLine::company)
          .text("action", AuditLine::sentence)
          .cell("object", AuditLine::kind, (it, shell) -> Cell.text(it.kindName()))
          .cell("source", AuditLine::source, AuditPages::source)
          .hidden("request", it -> it.entry().request().toString())
          .hidden("number", it -> Long.toString(it.entry().number()))
          .facet("source", AuditLine::source)
          .facet("kind", AuditLine::kind)
          .facet("account", AuditLine::company)
          .facet("from", it -> it.entry().on().toString())
          .facet("until", it -> it.entry().on().toString())
          .search(AuditLine::actor)
          .inOneOrder()
          .build();

  private final ReadAudit readAudit;
  private final FactWords words;
  private final PageShell pages;
  private final Lists lists;
  private final HttpServletRequest request;

  /// @param request stands for whichever request is being answered
  AuditPages(
      ReadAudit readAudit,
      FactWords words,
      PageShell pages,
      Lists lists,
      HttpServletRequest request) {
    this.readAudit = readAudit;
    this.words = words;
    this.pages = pages;
    this.lists = lists;
    this.request = request;
  }

  @GetMapping(PATH)
  ResponseEntity<?> show(Call call) {
    var shell = pages.words(call);
    return lists.show(
        call,
        LIST,
        new AuditSource(readAudit, call, entries -> lines(call, entries, shell)),
        new Lists.Sheet("portal/audit", "portal.audit.title"),
        list -> view(call, list, shell));
  }

  private List<AuditLine> lines(Call call, List<Entry> entries, Shell shell) {
    var teller = words.tellerOf(entries, call, shell);
    var companies = entries.stream().flatMap(it -> Stream.ofNullable(it.account())).distinct();
    var names = readAudit.names(call, companies.toList());
    return entries.stream()
        .map(it -> AuditLine.of(it, teller, company(names, it.account()), shell))
        .toList();
  }

  private static String company(Map<AccountId, String> names, @Nullable AccountId account) {
    if (account == null) return "";
    return Objects.requireNonNullElse(names.get(account), account.toString());
  }

  private AuditView view(Call call, ListView list, Shell shell) {
    var all = Choice.of("", shell.text("portal.audit.all"));
    var kinds = new ArrayList<Choice>();
    words.kinds().stream()
        .map(kind -> Choice.of(kind, FactWords.kindName(shell, kind)))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(kinds::add);
    kinds.addFirst(all);
    return new AuditView(
        list,
        kinds,
        accounts(call, all),
        asked("kind"),
        asked("account"),
        asked("from"),
        asked("until"));
  }

  /// The company whose page led here, and a way back to all of them; others are searched for.
  private List<Choice> accounts(Call call, Choice all) {
    return AuditSource.account(asked("account"))
        .map(it -> Choice.of(it.toString(), company(readAudit.names(call, List.of(it)), it)))
        .map(it -> List.of(all, it))
        .orElse(List.of());
  }

  private String asked(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static Cell source(AuditLine it, Shell shell) {
    return Cell.text(shell.text("portal.audit.source." + it.source()));
  }
}
