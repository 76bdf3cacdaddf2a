package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots;
import guildhall.assignments.app.SeeSlots.Holder;
import guildhall.assignments.app.SeeSlots.Question;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.web.SeatsView.Who;
import guildhall.imports.Imports;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Languages;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.list.ListView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Gathers what the page of developer seats shows to this reader.
@Component
class SeatsOnPage {

  private static final int IMPORTS_SHOWN = 3;

  private final SeeSlots seeSlots;
  private final SeatChart chart;
  private final Imports imports;
  private final RightHolders holders;
  private final HttpServletRequest request;

  SeatsOnPage(
      SeeSlots seeSlots,
      SeatChart chart,
      Imports imports,
      RightHolders holders,
      HttpServletRequest request) {
    this.seeSlots = seeSlots;
    this.chart = chart;
    this.imports = imports;
    this.holders = holders;
    this.request = request;
  }

  List<SeatOnPage> rows(Call call, AccountId account) {
    return lines(call, account).stream()
        .flatMap(line -> line.seen().stream().map(seen -> new SeatOnPage(line, seen, call.on())))
        .toList();
  }

  /// @param rows what the list was drawn of
  Function<ListView, Object> view(Call call, AccountId account, List<SeatOnPage> rows) {
    var mayAssign = AssignmentPolicy.ASSIGN.allows(call.by(), account);
    var language = Languages.of(request).getLanguage();
    var who = holders.of(AssignmentPolicy.ASSIGN, account, language);
    return list ->
        new SeatsView(
            rows.stream().map(SeatOnPage::line).distinct().toList(),
            rows,
            mayAssign ? list : list.withoutBatch(),
            mayAssign,
            mayAssign ? seeSlots.people(call, account) : List.<Holder>of(),
            new Who(
                who.roles().stream().map(RightHolders.Role::name).toList(),
                who.people().stream().map(RightHolders.Someone::name).toList()),
            request.getParameter("assign") != null,
            chart.of(call, account),
            mayAssign ? imports.latest(call, "seats", account, IMPORTS_SHOWN) : List.of());
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
