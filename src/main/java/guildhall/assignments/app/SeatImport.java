package guildhall.assignments.app;

import guildhall.asks.Asks;
import guildhall.assignments.SubscriptionUndone;
import guildhall.assignments.app.PeopleByEmail.Known;
import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.db.AssignmentRows.NewOne;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.Seating;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.domain.SlotRules.Wish;
import guildhall.imports.Column;
import guildhall.imports.Fate;
import guildhall.imports.ImportKind;
import guildhall.imports.Newcomers;
import guildhall.imports.RowIn;
import guildhall.imports.Target;
import guildhall.imports.Undone;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Right;
import guildhall.platform.db.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Developer seats for many people at once: each row is a person's e-mail address, and is decided
/// as assigning one seat is.
@Component
class SeatImport implements ImportKind {

  static final String CODE = "seats";

  /// As long as the engine lets an import be undone.
  private static final Duration UNDONE_WITHIN = Duration.ofHours(24);

  static final String EMAIL = "email";
  private static final String REFERENCE = "reference";

  private final LookAtLines look;
  private final AssignmentRows rows;
  private final Who who;
  private final Journal journal;
  private final Asks asks;

  SeatImport(LookAtLines look, AssignmentRows rows, Who who, Journal journal, Asks asks) {
    this.look = look;
    this.rows = rows;
    this.who = who;
    this.journal = journal;
    this.asks = asks;
  }

  /// Those the company has, and those it could have.
  @Component
  record Who(PeopleByEmail people, SeatNewcomers newcomers) {}

  @Override
  public Optional<Newcomers> newcomers() {
    return Optional.of(who.newcomers());
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String messages() {
    return "assignments.import";
  }

  @Override
  public Right right() {
    return AssignmentPolicy.ASSIGN;
  }

  @Override
  public boolean ofCompany() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.needed(EMAIL, 320), Column.optional(REFERENCE, 200));
  }

  @Override
  public String page(Target target) {
    return "/benefits/seats";
  }

  @Override
  public List<Fate> check(Call call, Target target, List<RowIn> wanted) {
    var account = account(target);
    var lines =
        look.all(account, call.on()).stream()
            .filter(line -> line.id().benefit().equals(target.of()))
            .toList();
    var seating = new Seating(lines, call.on());
    return decide(seating, who.people().of(account), wanted, (wish, given) -> {});
  }

  @Override
  public List<Fate> save(Call call, Target target, List<RowIn> wanted) {
    var account = account(target);
    AssignmentPolicy.ASSIGN.require(call.by(), account);
    var seating = new Seating(look.lock(account, target.of(), call.on()), call.on());
    var given = new ArrayList<NewOne>();
    var fates =
        decide(
            seating,
            who.people().of(account),
            wanted,
            (wish, one) -> given.add(new NewOne(one, asked(target, wish))));
    keep(call, account, given);
    return fates;
  }

  @Override
  public List<Undone> undo(Call call, Target target, List<RowIn> saved) {
    var account = account(target);
    AssignmentPolicy.ASSIGN.require(call.by(), account);
    look.lock(account, target.of(), call.on());
    var present = new HashMap<UUID, Assignment>();
    for (var one : rows.of(account)) present.put(one.id(), one);
    var gone = new ArrayList<Assignment>();
    var undone = new ArrayList<Undone>();
    for (var row : saved) {
      var one = Optional.ofNullable(present.get(row.id()));
      var kept = one.flatMap(SeatImport::builtOn);
      if (kept.isEmpty()) one.ifPresent(gone::add);
      undone.add(new Undone(kept.orElse(null)));
    }
    rows.forget(account, gone);
    journal.writeAll(call, account, gone.stream().map(SeatImport::undone).toList());
    asks.openAgain(call, account, AskForSeat.CODE, subjects(gone), call.at().minus(UNDONE_WITHIN));
    return undone;
  }

  /// The company's own people come first: nobody who is yet to be invited takes a seat from them.
  private static List<Fate> decide(
      Seating seating, Known known, List<RowIn> wanted, BiConsumer<Wish, Given> given) {
    var fates = new HashMap<RowIn, Fate>();
    var strangers = new ArrayList<RowIn>();
    for (var row : wanted) {
      var address = known.address(row.cell(EMAIL));
      var person = address.flatMap(known::person);
      if (person.isPresent()) fates.put(row, decide(seating, row, person.get(), given));
      else if (address.filter(PeopleByEmail::isWhole).isPresent()) strangers.add(row);
      else fates.put(row, Fate.attention(Refusal.of(SlotReason.EMAIL_UNREADABLE)));
    }
    for (var row : strangers) {
      fates.put(row, ofStranger(seating, row, known.address(row.cell(EMAIL)).orElseThrow()));
    }
    return wanted.stream().map(fates::get).toList();
  }

  private static Fate decide(
      Seating seating, RowIn row, PersonId person, BiConsumer<Wish, Given> given) {
    if (seating.seats(person)) return Fate.same();
    var wish = new Wish(row.id(), person, true, row.cell(REFERENCE));
    return switch (seating.give(wish)) {
      case Accepted<Given>(var one) -> accepted(wish, one, given);
      case Repeated<Given>(var one) -> accepted(wish, one, given);
      case Refused<Given>(var refusal) -> Fate.attention(refusal);
    };
  }

  /// Whoever is not one of the company's people yet is to be invited first, if a seat is there: an
  /// invitation to nothing helps nobody. Twice the same address is one person.
  private static Fate ofStranger(Seating seating, RowIn row, String address) {
    var id = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
    var fate = decide(seating, row, new PersonId(id), (wish, one) -> {});
    return fate.changes()
        ? Fate.attention(
            Refusal.of(SlotReason.PERSON_NOT_IN_COMPANY, new First(Step.INVITE_PERSON)))
        : fate;
  }

  private static Fate accepted(Wish wish, Given one, BiConsumer<Wish, Given> given) {
    given.accept(wish, one);
    return Fate.added();
  }

  /// The seats stand as if each had been asked for by itself, under the row's id.
  private static String asked(Target target, Wish wish) {
    var command =
        new AssignSlot.Command(
            wish.id(), account(target), target.of(), null, wish.person(), wish.reference(), null);
    return HexFormat.of().formatHex(Fingerprint.of(command));
  }

  private void keep(Call call, AccountId account, List<NewOne> given) {
    var takenBack = given.stream().flatMap(it -> it.given().takenBack().stream()).toList();
    takenBack.forEach(one -> rows.markReleased(account, one));
    rows.addAll(account, given);
    journal.writeAll(call, account, takenBack.stream().map(AssignSlot::released).toList());
    journal.writeAll(
        call, account, given.stream().map(it -> AssignSlot.assigned(it.given())).toList());
    var seated = given.stream().map(it -> it.given().assignment()).toList();
    asks.closeDone(call, account, AskForSeat.CODE, subjects(seated));
  }

  /// What these people may have asked for, which they have now, or have no longer.
  private static List<String> subjects(List<Assignment> all) {
    return all.stream()
        .map(it -> AskForSeat.subject(it.line().benefit(), it.person()))
        .distinct()
        .toList();
  }

  /// Whoever activated the seat, or gave it back, has made something of it that is not undone.
  private static Optional<Refusal> builtOn(Assignment it) {
    if (it.releasedOn() != null) return Optional.of(Refusal.of(SlotReason.SEAT_TAKEN_BACK));
    if (it.activatedOn() == null) return Optional.empty();
    return Optional.of(Refusal.of(SlotReason.SEAT_ALREADY_ACTIVATED));
  }

  private static SubscriptionUndone undone(Assignment it) {
    return new SubscriptionUndone(
        it.id(), it.line().membership(), it.line().benefit(), it.slot(), it.person().value());
  }

  private static AccountId account(Target target) {
    return Objects.requireNonNull(target.account(), "seats are a company's");
  }
}
