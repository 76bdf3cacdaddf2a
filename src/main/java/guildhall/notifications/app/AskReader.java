package guildhall.notifications.app;

import guildhall.asks.Ask;
import guildhall.asks.AskOpened;
import guildhall.asks.AskSentence;
import guildhall.asks.Asks;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Writes to whoever is asked; the button leads to the very step (ROL-10).
@Component
class AskReader implements FactReader<AskOpened> {

  private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-");
  private static final List<String> LANGUAGES = List.of("en", "nl", "sv");

  private final WriteMail write;
  private final Asks asks;
  private final Identity identity;

  AskReader(WriteMail write, Asks asks, Identity identity) {
    this.write = write;
    this.asks = asks;
    this.identity = identity;
  }

  @Override
  public Class<AskOpened> reads() {
    return AskOpened.class;
  }

  @Override
  public String name() {
    return "notifications.asked";
  }

  @Override
  public void read(Entry entry, AskOpened fact) {
    var account = Objects.requireNonNull(entry.account());
    var ask = asks.find(account, fact.ask()).orElseThrow();
    // Answered or taken back before the letter was written: nobody need be bothered.
    if (!ask.isOpen()) return;
    var letter = letter(ask);
    for (var person : asked(ask)) write.toPerson(entry, letter, person);
  }

  private List<PersonId> asked(Ask ask) {
    if (ask.asked() != null) return List.of(ask.asked());
    return identity.holders(ask.account(), ask.right()).stream().map(Person::id).toList();
  }

  private Letter letter(Ask ask) {
    var what = new HashMap<String, AskSentence>();
    for (var language : LANGUAGES) what.put(language, asks.sentence(ask, language));
    var values =
        Map.<String, Object>of(
            "person", Objects.requireNonNull(what.get("en")).person(),
            "what", what,
            "note", ask.note());
    return new Letter(Kind.ASKED, Kind.ASKED + " " + ask.id(), values, List.of(), path(ask));
  }

  /// A letter holds no id: a page that is named by one is reached by way of the list.
  private static String path(Ask ask) {
    return ID.matcher(ask.path()).find() ? "/asks" : ask.path();
  }
}
