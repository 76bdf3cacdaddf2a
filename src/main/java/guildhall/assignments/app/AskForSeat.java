package guildhall.assignments.app;

import guildhall.asks.Ask;
import guildhall.asks.AskTopic;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// People ask for a developer seat; whoever may assign gives one by approving, by the same rules as
/// any other (VST-01).
@Component
public class AskForSeat implements AskTopic {

  public static final String CODE = "SEAT";

  private final LookAtLines look;
  private final Catalog catalog;

  /// Found when it is needed: assigning closes the asks it answers.
  private final ObjectProvider<AssignSlot> assignSlot;

  AskForSeat(LookAtLines look, Catalog catalog, ObjectProvider<AssignSlot> assignSlot) {
    this.look = look;
    this.catalog = catalog;
    this.assignSlot = assignSlot;
  }

  /// What an ask is about: which benefit, and for whom, so that a seat given closes that ask alone.
  public static String subject(String benefit, PersonId person) {
    return benefit + " " + person.value();
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable String rightFor(String subject, LocalDate day) {
    return subject.indexOf(' ') < 0 ? null : AssignmentPolicy.ASSIGN.code();
  }

  @Override
  public boolean knows(AccountId account, String subject, LocalDate day) {
    return look.all(account, day).stream()
        .anyMatch(
            line -> line.id().benefit().equals(benefit(subject)) && line.allotment().opensOn(day));
  }

  @Override
  public String messageKey() {
    return "assignments.ask.seat";
  }

  @Override
  public Map<String, Object> words(Ask ask, String language) {
    var code = benefit(ask.subject());
    var product =
        catalog
            .inForceOn(ask.askedOn())
            .program()
            .benefit(new BenefitCode(code))
            .map(it -> it.name().in(language))
            .orElse(code);
    return Map.of("product", product);
  }

  @Override
  public boolean isGrantedInPlace() {
    return true;
  }

  @Override
  public Outcome<?> grant(Call call, Ask ask) {
    var command =
        new AssignSlot.Command(
            ask.id(), ask.account(), benefit(ask.subject()), null, ask.askedBy(), "", null);
    return assignSlot.getObject().handle(call, command);
  }

  private static String benefit(String subject) {
    return subject.replaceFirst(" .*", "");
  }
}
