package guildhall.identity;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Program;
import guildhall.journal.Entry;
import guildhall.journal.Fact;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.web.Shell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Turns what the journal holds into sentences: the fact's message, with names in place of ids and
/// codes. Shared by all pages that tell what happened.
@Component
public class FactWords {

  private static final Pattern DATE = Pattern.compile("\\d{4}-[01]\\d-[0-3]\\d");

  private final Map<String, String> keys;
  private final Identity identity;
  private final Catalog catalog;

  FactWords(Identity identity, Catalog catalog) {
    this.identity = identity;
    this.catalog = catalog;
    this.keys = messageKeys();
  }

  /// Something that can tell entries of one company in one language.
  public interface Teller {
    String tell(Entry entry);
  }

  /// Every kind of fact there is, with the message that tells it: `seats.fact.SeatsRedeemed`.
  public static Map<String, String> messageKeys() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Fact.class));
    return scanner.findCandidateComponents("guildhall").stream()
        .map(found -> String.valueOf(found.getBeanClassName()))
        .collect(Collectors.toMap(ClassUtils::getShortName, FactWords::messageKey));
  }

  private static String messageKey(String className) {
    return className.split("\\.", -1)[1] + ".fact." + ClassUtils.getShortName(className);
  }

  /// What a kind of fact is called in a list of kinds.
  public static String kindName(Shell shell, String kind) {
    var key = "portal.kind." + kind;
    return shell.has(key) ? shell.text(key) : kind;
  }

  public Teller teller(Call call, AccountId account, Shell shell) {
    var people =
        identity.people(account).stream()
            .collect(Collectors.toMap(person -> person.id().toString(), Function.identity()));
    var program = catalog.inForceOn(call.on()).program();
    return entry -> sentence(entry, shell, people, program);
  }

  /// Tells entries of any company; each company's people are looked up once.
  public Teller tellerOfAll(Call call, Shell shell) {
    var tellers = new HashMap<Optional<AccountId>, Teller>();
    var program = catalog.inForceOn(call.on()).program();
    return entry ->
        tellers
            .computeIfAbsent(
                Optional.ofNullable(entry.account()),
                account ->
                    account
                        .map(it -> teller(call, it, shell))
                        .orElse(about -> sentence(about, shell, Map.of(), program)))
            .tell(entry);
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
