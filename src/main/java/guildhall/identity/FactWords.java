package guildhall.identity;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Program;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Messages;
import guildhall.platform.web.Shell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns what the journal holds into sentences: the fact's message, with names in place of ids and
/// codes. Shared by all pages that tell what happened.
@Component
public class FactWords {

  private static final Pattern DATE = Pattern.compile("\\d{4}-[01]\\d-[0-3]\\d");

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern MESSAGE = Pattern.compile("[a-z]+\\.fact\\.[A-Z]\\w*");

  private final Map<String, String> keys;
  private final Identity identity;
  private final Catalog catalog;

  FactWords(Identity identity, Catalog catalog, Messages messages) {
    this.identity = identity;
    this.catalog = catalog;
    this.keys = keys(messages);
  }

  /// Something that can tell entries of one company in one language.
  public interface Teller {
    String tell(Entry entry);
  }

  /// Each kind of fact has its message, as a test sees to: `seats.fact.SeatsRedeemed`.
  private static Map<String, String> keys(Messages messages) {
    return messages.keys(Locale.ENGLISH).stream()
        .filter(MESSAGE.asMatchPredicate())
        .collect(Collectors.toMap(key -> key.substring(key.lastIndexOf('.') + 1), key -> key));
  }

  /// Every kind of fact there is.
  public Set<String> kinds() {
    return keys.keySet();
  }

  /// What a kind of fact is called in a list of kinds.
  public static String kindName(Shell shell, String kind) {
    var key = "portal.kind." + kind;
    return shell.has(key) ? shell.text(key) : kind;
  }

  public Teller teller(Call call, AccountId account, Shell shell) {
    var people = identity.people(account).stream().collect(byId());
    var program = catalog.inForceOn(call.on()).program();
    return entry -> sentence(entry, shell, people, program);
  }

  /// Tells these entries, of whatever companies; the people they speak of are looked up at once.
  public Teller tellerOf(List<Entry> entries, Call call, Shell shell) {
    var companies = entries.stream().flatMap(it -> Stream.ofNullable(it.account())).distinct();
    var spokenOf = entries.stream().flatMap(it -> ids(it.body().values())).distinct();
    var people =
        identity.people(companies.toList(), spokenOf.toList()).stream()
            .collect(Collectors.groupingBy(Person::account, byId()));
    var program = catalog.inForceOn(call.on()).program();
    return entry -> {
      var account = Optional.ofNullable(entry.account());
      var its = account.map(people::get).orElse(Map.of());
      return sentence(entry, shell, its, program);
    };
  }

  /// Whatever among a fact's values may name a person.
  private static Stream<PersonId> ids(Collection<?> values) {
    return values.stream()
        .flatMap(
            value ->
                switch (value) {
                  case String text when ID.matcher(text).matches() -> Stream.of(PersonId.of(text));
                  case List<?> many -> ids(many);
                  case null, default -> Stream.<PersonId>empty();
                });
  }

  private static Collector<Person, ?, Map<String, Person>> byId() {
    return Collectors.toMap(person -> person.id().toString(), Function.identity());
  }

  private String sentence(Entry entry, Shell shell, Map<String, Person> people, Program program) {
    var key = keys.get(entry.kind());
    if (key == null || !shell.has(key)) return kindName(shell, entry.kind());
    var values = new HashMap<String, Object>();
    entry.body().forEach((name, value) -> values.put(name, spoken(value, shell, people, program)));
    values.put("by", by(entry, shell));
    return shell.text(key, values);
  }

  public static String by(Entry entry, Shell shell) {
    return entry.byKind() == Caller.Kind.HOUSE ? shell.text("portal.by.house") : entry.by();
  }

  /// What a fact leaves open is no word.
  private static Object spoken(
      @Nullable Object value, Shell shell, Map<String, Person> people, Program program) {
    return switch (value) {
      case null -> "";
      case Number number -> number;
      case List<?> many -> many.stream().map(it -> spoken(it, shell, people, program)).toList();
      case String text when DATE.matcher(text).matches() -> LocalDate.parse(text);
      case String text ->
          Optional.ofNullable(people.get(text))
              .map(Person::name)
              .or(() -> named(text, program, shell.language()))
              .orElse(text);
      default -> String.valueOf(value);
    };
  }

  private static Optional<String> named(String code, Program program, String language) {
    return program
        .offer(new OfferCode(code))
        .map(offer -> offer.name())
        .or(() -> program.benefit(new BenefitCode(code)).map(benefit -> benefit.name()))
        .or(() -> program.rights().role(code).map(role -> role.name()))
        .map(name -> name.in(language));
  }
}
