package guildhall.assignments.web;

import guildhall.assignments.app.PeopleByEmail;
import guildhall.assignments.app.SeatNewcomers;
import guildhall.assignments.app.SeeSlots;
import guildhall.assignments.app.SeeSlots.Holder;
import guildhall.assignments.app.SeeSlots.Question;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.NewcomerName;
import guildhall.assignments.web.SeatPages.AssignForm;
import guildhall.assignments.web.SeatsView.Asked;
import guildhall.assignments.web.SeatsView.Newcomer;
import guildhall.assignments.web.SeatsView.Who;
import guildhall.imports.Imports;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.kernel.Right;
import guildhall.platform.web.Languages;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.list.ListView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of developer seats shows to this reader.
@Component
class SeatsOnPage {

  private static final int IMPORTS_SHOWN = 3;

  private final SeeSlots seeSlots;
  private final SeatChart chart;
  private final Imports imports;
  private final Able able;
  private final HttpServletRequest request;

  SeatsOnPage(
      SeeSlots seeSlots, SeatChart chart, Imports imports, Able able, HttpServletRequest request) {
    this.seeSlots = seeSlots;
    this.chart = chart;
    this.imports = imports;
    this.able = able;
    this.request = request;
  }

  /// Whom an address means, and who can do what about it.
  @Component
  record Able(PeopleByEmail people, SeatNewcomers newcomers, RightHolders holders) {}

  List<SeatOnPage> rows(Call call, AccountId account) {
    return lines(call, account).stream()
        .flatMap(line -> line.seen().stream().map(seen -> new SeatOnPage(line, seen, call.on())))
        .toList();
  }

  /// @param rows what the list was drawn of
  Function<ListView, Object> view(
      Call call, AccountId account, List<SeatOnPage> rows, @Nullable Newcomer newcomer) {
    var mayAssign = AssignmentPolicy.ASSIGN.allows(call.by(), account);
    return list ->
        new SeatsView(
            rows.stream().map(SeatOnPage::line).distinct().toList(),
            rows,
            mayAssign ? list : list.withoutBatch(),
            mayAssign,
            mayAssign ? seeSlots.people(call, account) : List.<Holder>of(),
            who(AssignmentPolicy.ASSIGN, account),
            asked(newcomer),
            chart.of(call, account),
            newcomer,
            mayAssign ? imports.latest(call, "seats", account, IMPORTS_SHOWN) : List.of());
  }

  /// Whoever was named by an address nobody of the company has; null for any other wish.
  @Nullable Newcomer newcomer(Call call, AssignForm form, PersonId meant) {
    var account = call.by().ownAccount();
    var address = able.people().addressIn(form.typed());
    if (!meant.equals(PeopleByEmail.NOBODY) || address.isEmpty() || form.replaces() != null) {
      return null;
    }
    return new Newcomer(
        form.id(),
        NewcomerName.of(form.typed(), address.get()),
        address.get(),
        form.benefit(),
        form.membership(),
        form.shortReference(),
        able.newcomers().right().allows(call.by(), account),
        who(able.newcomers().right(), account));
  }

  /// Whoever was refused finds what they typed again, unless they are asked to invite somebody.
  private @Nullable Asked asked(@Nullable Newcomer newcomer) {
    var who = request.getParameter("who");
    if (newcomer != null || (who == null && request.getParameter("assign") == null)) return null;
    return new Asked(
        Objects.requireNonNullElse(who, ""),
        Objects.requireNonNullElse(request.getParameter("reference"), ""));
  }

  private Who who(Right right, AccountId account) {
    var some = able.holders().of(right, account, Languages.of(request).getLanguage());
    return new Who(
        some.roles().stream().map(RightHolders.Role::name).toList(),
        some.people().stream().map(RightHolders.Someone::name).toList());
  }

  String nameOf(Call call, AccountId account, PersonId person) {
    return seeSlots.people(call, account).stream()
        .filter(it -> it.id().equals(person))
        .map(Holder::name)
        .findFirst()
        .orElse("");
  }

  private List<SeeSlots.SeenLine> lines(Call call, AccountId account) {
    var language = Languages.of(request).getLanguage();
    return seeSlots.handle(call, new Question(account, call.on(), language));
  }
}
