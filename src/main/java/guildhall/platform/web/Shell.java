package guildhall.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Money;
import guildhall.platform.web.NavItem.Badge;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.FieldView.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// What every template is given beside its own view: words, dates, the frame of the page.
///
/// @param call null where nobody is signed in
/// @param titleKey the page's title as a message
/// @param clock null in production, where nobody moves the clock
/// @param flash what the act before this page came to; shown once
/// @param problem the refusal to be shown on top of the page
public record Shell(
    Messages messages,
    Locale locale,
    @Nullable Call call,
    String path,
    String titleKey,
    List<NavEntry> nav,
    Frame frame,
    @Nullable ClockBar clock,
    @Nullable Flash flash,
    @Nullable Problem problem) {

  /// The field in which a form says which page it stands on.
  public static final String FROM = "_from";

  /// One entry of the menu as it is drawn.
  ///
  /// @param letter the key that goes there after `g`, or empty
  public record NavEntry(
      NavItem.Group group,
      String path,
      String messageKey,
      boolean current,
      @Nullable Badge badge,
      String letter) {

    public NavEntry(
        NavItem.Group group,
        String path,
        String messageKey,
        boolean current,
        @Nullable Badge badge) {
      this(group, path, messageKey, current, badge, "");
    }
  }

  /// @param company the company's name, empty for staff
  /// @param theme `light`, `dark`, or empty to follow the system
  /// @param density `comfortable` or `compact`
  /// @param shortcuts whether single keys do something
  /// @param motion `reduced`, or empty to follow the system
  /// @param zone the zone times of day are shown in; null for the program's own
  /// @param fenced whether the database was restored and nothing is handed out yet
  /// @param csrfName the name of the hidden field against forged requests; its value beside it
  /// @param elsewhere the other companies the reader may act for
  /// @param here the page the reader is on, its query included; after a form was refused, the page
  ///   the form stood on
  public record Frame(
      String program,
      String company,
      String role,
      List<ShellParts.Elsewhere> elsewhere,
      String theme,
      String density,
      boolean shortcuts,
      String motion,
      @Nullable ZoneId zone,
      boolean fenced,
      String csrfName,
      String csrf,
      String here) {}

  /// @param next what happens next, as a message, or empty
  /// @param nextOn the day of it; null when nothing lies ahead
  public record ClockBar(LocalDate today, String next, @Nullable LocalDate nextOn) {}

  /// @param undo what takes the act back; null where it stands
  public record Flash(String key, Map<String, Object> arguments, @Nullable Undo undo) {

    public Flash(String key, Map<String, Object> arguments) {
      this(key, arguments, null);
    }
  }

  /// The form that takes an act back, offered beside the word of what happened.
  ///
  /// @param path where the form is sent to
  /// @param fields its hidden fields
  public record Undo(String path, Map<String, String> fields) {}

  public String text(String key) {
    return messages.text(locale, key);
  }

  public String text(String key, Map<String, ?> arguments) {
    var said = new HashMap<String, Object>();
    arguments.forEach((name, value) -> said.put(name, whole(value)));
    return messages.text(locale, key, said);
  }

  private Object whole(Object value) {
    return switch (value) {
      case LocalDate day -> dateLong(day);
      case Instant at -> whole(messages.dateTime(locale, at));
      default -> value;
    };
  }

  /// A date is read as one word: no line ends inside it.
  private static String whole(String date) {
    return date.replace(' ', '\u00a0');
  }

  public String title() {
    return text(titleKey);
  }

  public String language() {
    return locale.getLanguage();
  }

  /// For tables: 31 Oct 2026.
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : whole(messages.date(locale, day));
  }

  /// On a line of dates the year is said where it changes: 7 Nov 2026, 30 Nov, 4 Jan 2027.
  public String dateAfter(LocalDate before, LocalDate day) {
    var year = before.getYear() == day.getYear() ? "" : " " + day.getYear();
    return whole(DateTimeFormatter.ofPattern("d MMM", locale).format(day).replace(".", "") + year);
  }

  /// For sentences: 31 October 2026.
  public String dateLong(LocalDate day) {
    return whole(messages.dateLong(locale, day));
  }

  /// For tables and margins: 31 Oct 2026 12:00.
  public String dateTime(Instant at) {
    return whole(
        messages.moment(locale, at, frame.zone() == null ? messages.zone() : frame.zone()));
  }

  public String money(Money money) {
    return messages.money(locale, money);
  }

  public String number(long number) {
    return messages.number(locale, number);
  }

  /// How large a file is: `4.7 GB`.
  public String size(long bytes) {
    return messages.size(locale, bytes);
  }

  public String list(Collection<String> names) {
    return messages.list(locale, names);
  }

  /// Roles of which one is enough, as a sentence says them.
  public String anyOf(Collection<String> roles) {
    return messages.anyOf(locale, roles);
  }

  /// A country by its name, given its code.
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  /// All countries by name, in the reader's language and its order, after an empty choice.
  ///
  /// @param given the code the field holds; null for none
  public List<Choice> countries(@Nullable String given) {
    return CountryChoices.in(locale, text("platform.country.choose"), given);
  }

  /// A language as the reader calls it; choosers of the reader's own language call each by its own
  /// name instead.
  public String languageName(String code) {
    var name = Locale.of(code).getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /// An address in one line.
  ///
  /// @param country its code
  public String address(String street, String postalCode, String city, String country) {
    return "%s, %s %s, %s".formatted(street, postalCode, city, country(country));
  }

  public boolean has(String key) {
    return messages.has(locale, key);
  }

  public boolean isSignedIn() {
    return call != null;
  }

  /// @throws SignedOut when nobody is signed in
  public Caller caller() {
    if (call == null) throw new SignedOut();
    return call.by();
  }

  public LocalDate today() {
    if (call == null) throw new SignedOut();
    return call.on();
  }

  /// The hidden fields every form carries: the one against forged requests, and the page it stands
  /// on, which browsers are told not to say.
  public Content csrf() {
    return out -> {
      hidden(out, frame.csrfName(), frame.csrf());
      hidden(out, FROM, frame.here());
    };
  }

  private static void hidden(TemplateOutput out, String name, String value) {
    out.writeContent("<input type=\"hidden\" name=\"" + name + "\" value=\"");
    out.writeContent(HtmlUtils.htmlEscape(value));
    out.writeContent("\">");
  }

  /// Who of the company can be asked to use a right the reader lacks, one button each; the
  /// colleague lands on this page.
  public List<AskView> asks(Problem problem) {
    return problem.remedies().stream().flatMap(way -> asks(way).stream()).toList();
  }

  public List<AskView> asks(Problem.Way way) {
    var right = way.right();
    if (call == null || call.by().account() == null || right == null || way.people() == null) {
      return List.of();
    }
    return way.people().stream().map(it -> ask(right, it.id(), it.name())).toList();
  }

  /// @param person the id of a colleague who holds the right
  public AskView ask(String right, String person, String name) {
    var text = text("platform.role.ask", Map.of("person", name));
    return new AskView(newId(), right, person, frame.here(), text);
  }

  /// A new id for a form: the act it asks for is done once, however often the form is sent.
  public UUID newId() {
    return UUID.randomUUID();
  }
}
