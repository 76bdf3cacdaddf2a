package guildhall.identity.web;

import guildhall.identity.app.LookAtPeople;
import guildhall.identity.app.ReadMatrix;
import guildhall.identity.app.ReadRoles;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.Tone;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The company's people with their roles, and who of them can do what (ROL-10).
@Controller
@Hidden
@RequestMapping("/people")
public class PeoplePages {

  private static final Lists.Sheet PEOPLE =
      new Lists.Sheet("identity/people", "identity.people.title");
  private static final Lists.Sheet RIGHTS =
      new Lists.Sheet("identity/rights", "identity.rights.title");

  private static final Listing<PersonRow> LIST = plan().build();
  private static final Listing<PersonRow> LIST_TO_INVITE =
      plan().action("again", PersonRow::again).build();

  private static Listing.Builder<PersonRow> plan() {
    return Listing.<PersonRow>of("/people", "identity.people")
        .id(PersonRow::id)
        .cell("name", PersonRow::name, (row, shell) -> row.person())
        .text("email", PersonRow::email)
        .cell("roles", row -> String.join(", ", row.roles()), PersonRow::roles)
        .cell("source", PersonRow::source, PersonRow::source)
        .cell("seen", PersonRow::seenOn, PersonRow::seen)
        .cell("held", row -> row.held().size(), PersonRow::held)
        .cell("state", PersonRow::state, PersonRow::state)
        .facet("state", PersonRow::state)
        .facet("source", PersonRow::source)
        .search(PersonRow::words)
        .view("seats", "sort=-held")
        .view("unseen", "sort=seen")
        .view("awaited", "state=AWAITED")
        .sortedBy("name");
  }

  /// A right in the reader's words.
  ///
  /// @param you `YES` or `NO`
  record RightRow(String right, String what, List<String> roles, List<String> people, String you) {}

  private static final Listing<RightRow> MATRIX =
      Listing.<RightRow>of("/people/rights", "identity.rights")
          .id(RightRow::right)
          .text("what", RightRow::what)
          .cell(
              "roles",
              row -> String.join(", ", row.roles()),
              (row, shell) -> Cell.text(shell.list(row.roles())))
          .cell(
              "people",
              row -> String.join(", ", row.people()),
              (row, shell) ->
                  Cell.text(
                      row.people().isEmpty()
                          ? shell.text("identity.rights.nobody")
                          : shell.list(row.people())))
          .cell(
              "you",
              RightRow::you,
              (row, shell) ->
                  Cell.chip(
                      row.you().equals("YES") ? Tone.OK : Tone.IDLE,
                      shell.text("identity.rights.you." + row.you())))
          .facet("you", RightRow::you)
          .search(row -> row.what() + " " + row.roles() + " " + row.people())
          .build();

  /// @param mayInvite whether the reader may add people
  public record PeopleView(ListView list, boolean mayInvite) {}

  private final LookAtPeople lookAtPeople;
  private final ReadMatrix readMatrix;
  private final ReadRoles readRoles;
  private final Lists lists;
  private final PageShell pages;

  PeoplePages(
      LookAtPeople lookAtPeople,
      ReadMatrix readMatrix,
      ReadRoles readRoles,
      Lists lists,
      PageShell pages) {
    this.lookAtPeople = lookAtPeople;
    this.readMatrix = readMatrix;
    this.readRoles = readRoles;
    this.lists = lists;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<?> people(Call call) {
    var account = call.by().ownAccount();
    var language = pages.words(call).language();
    var rows =
        lookAtPeople.all(call, account).stream()
            .map(it -> PersonRow.of(it, readRoles, language))
            .toList();
    var mayInvite = IdentityPolicy.CREATE.allows(call.by(), account);
    var plan = mayInvite ? LIST_TO_INVITE : LIST;
    return lists.show(call, plan, rows, PEOPLE, list -> new PeopleView(list, mayInvite));
  }

  @GetMapping("/rights")
  ResponseEntity<?> rights(Call call) {
    var account = call.by().ownAccount();
    var shell = pages.words(call);
    var everyone = shell.text("identity.rights.everyone");
    var rows =
        readMatrix.handle(call, account).stream()
            .map(
                it ->
                    new RightRow(
                        it.right(),
                        it.name().in(shell.language()),
                        it.everyone()
                            ? List.of(everyone)
                            : it.roles().stream().map(role -> role.in(shell.language())).toList(),
                        it.everyone() ? List.of(everyone) : it.people(),
                        call.by().rights().contains(it.right()) ? "YES" : "NO"))
            .toList();
    return lists.show(call, MATRIX, rows, RIGHTS, list -> new PeopleView(list, false));
  }
}
