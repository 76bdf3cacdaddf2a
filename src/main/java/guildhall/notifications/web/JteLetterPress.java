package guildhall.notifications.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import guildhall.asks.AskSentence;
import guildhall.notifications.app.FindWords;
import guildhall.notifications.app.LetterPress;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.web.LetterView.Row;
import guildhall.platform.config.HouseSettings;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Prints letters from the messages and the template they share.
@Component
class JteLetterPress implements LetterPress {

  private static final Logger LOG = LoggerFactory.getLogger(JteLetterPress.class);

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Messages messages;
  private final HouseSettings house;
  private final ShippedWords shipped;
  private final FindWords findWords;

  JteLetterPress(
      Messages messages, HouseSettings house, ShippedWords shipped, FindWords findWords) {
    this.messages = messages;
    this.house = house;
    this.shipped = shipped;
    this.findWords = findWords;
  }

  /// Own words that were fine when they were kept, and make no letter now, hold none up: the
  /// shipped ones say it.
  @Override
  public Printed print(Letter letter, Addressee to, String company) {
    var language = Languages.of(to.language()).getLanguage();
    var own = findWords.own(letter.kind(), language);
    if (own.isPresent()) {
      try {
        return print(letter, to, company, own.get());
      } catch (IllegalArgumentException e) {
        LOG.warn("the own words of {} in {} make no letter", letter.kind(), language, e);
      }
    }
    return print(letter, to, company, shipped.of(letter.kind(), language));
  }

  @Override
  public Printed print(Letter letter, Addressee to, String company, LetterWords words) {
    var view = view(letter, to, company, words);
    var html = new StringOutput();
    templates.render("mail/letter.jte", view, html);
    return new Printed(view.subject(), html.toString(), view.plain());
  }

  @Override
  public Printed test(Printed it, String language) {
    var subject = Map.<String, Object>of("subject", it.subject());
    var locale = Languages.of(language);
    return new Printed(
        oneLine(messages.text(locale, "notifications.test.subject", subject)),
        it.html(),
        it.plain());
  }

  private LetterView view(Letter letter, Addressee to, String company, LetterWords words) {
    var locale = Languages.of(to.language());
    var values = spoken(letter, locale);
    values.put("company", company);
    values.put("name", to.name());
    values.put("program", house.name());
    return new LetterView(
        locale.getLanguage(),
        oneLine(messages.say(locale, words.subject(), values)),
        messages.text(locale, "notifications.greeting", values),
        words.paragraphs().stream()
            .map(it -> messages.say(locale, it, values))
            .filter(it -> !it.isBlank())
            .toList(),
        messages.text(locale, "notifications.line"),
        letter.line().stream().map(it -> row(locale, it)).toList(),
        messages.say(locale, words.button(), values),
        house.baseUrl() + letter.path(),
        messages.text(locale, why(letter, to), values));
  }

  private Row row(Locale locale, Letter.Stop stop) {
    return new Row(
        messages.date(locale, stop.on()),
        messages.text(locale, "notifications.stop." + stop.what()),
        stop.what() == Letter.Event.TODAY);
  }

  private static String why(Letter letter, Addressee to) {
    if (letter.kind() == Letter.Kind.KEY_POOL_LOW) return "notifications.why.staff";
    if (letter.kind() == Letter.Kind.INVITED) return "notifications.why.invited";
    if (letter.kind() == Letter.Kind.SEAT_ASSIGNED) return "notifications.why.assignee";
    if (letter.kind() == Letter.Kind.IMPORT_FINISHED) return "notifications.why.importer";
    if (letter.kind() == Letter.Kind.ASKED) return "notifications.why.asked";
    return to.standsIn() ? "notifications.why.contact" : "notifications.why.administrator";
  }

  /// Names come in every language; each is said in the reader's.
  private Map<String, Object> spoken(Letter letter, Locale locale) {
    var values = new HashMap<String, Object>();
    letter.values().forEach((name, value) -> values.put(name, spoken(value, locale)));
    return values;
  }

  private Object spoken(Object value, Locale locale) {
    return switch (value) {
      case Map<?, ?> names -> spoken(name(names, locale), locale);
      case AskSentence it -> messages.text(locale, it.messageKey(), it.arguments());
      case List<?> many -> many.stream().map(it -> spoken(it, locale)).toList();
      default -> value;
    };
  }

  private static Object name(Map<?, ?> names, Locale locale) {
    Object there = names.get(locale.getLanguage());
    return there != null ? there : Objects.requireNonNullElse(names.get("en"), "");
  }

  /// A subject is one line; whatever a company's name may hold, it ends none.
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
