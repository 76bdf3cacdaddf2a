package guildhall.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.ComparisonView;
import guildhall.platform.web.view.ComparisonView.Column;
import guildhall.platform.web.view.EmptyView;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.LineView.Stop;
import guildhall.platform.web.view.NoteView;
import guildhall.platform.web.view.PersonaView;
import guildhall.platform.web.view.ReasonView;
import guildhall.platform.web.view.StepsView;
import guildhall.platform.web.view.StripView;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TaskView.State;
import guildhall.platform.web.view.TicketView;
import guildhall.platform.web.view.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every component on one page, for the eye of whoever changes the style sheet: writes
/// `target/gallery/<theme>.html`, to be looked at over a plain file server in that folder.
public final class Gallery {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

  private Gallery() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of("target/gallery");
    Files.createDirectories(folder);
    for (var theme : List.of("light", "dark")) {
      Files.writeString(folder.resolve(theme + ".html"), page(theme));
    }
  }

  private static String page(String theme) {
    var shell = shell(theme);
    var out = new StringOutput();
    Content content = to -> to.writeContent(components(shell));
    TEMPLATES.render("layout/page.jte", Map.of("shell", shell, "content", content), out);
    return out.toString();
  }

  private static Shell shell(String theme) {
    var at = Instant.parse("2026-10-15T09:00:00Z");
    var clock = new ProgramClock(ZoneId.of("Europe/Amsterdam"));
    var caller = new Caller(Caller.Kind.STAFF, new UUID(1, 1), "Avocet", null, Set.of());
    var nav = new ArrayList<Shell.NavEntry>();
    for (var group : NavItem.Group.values()) {
      nav.add(
          new Shell.NavEntry(
              group,
              "/" + group,
              "platform.home",
              group == NavItem.Group.MAIN,
              new NavItem.Badge("16 d", group == NavItem.Group.MAIN)));
      nav.add(new Shell.NavEntry(group, "/x" + group, "platform.sign-in", false, null));
    }
    return new Shell(
        new Messages(clock),
        Locale.ENGLISH,
        new Call(caller, at, TODAY, new UUID(2, 2)),
        "/",
        "platform.home",
        nav,
        new Shell.Frame(
            "Guildhall",
            "Kadewind BV",
            "MPN partner admin",
            List.of(),
            theme,
            "comfortable",
            true,
            "",
            null,
            false,
            "_csrf",
            "x",
            "/"),
        new Shell.ClockBar(TODAY, "platform.home", LocalDate.of(2026, 10, 24)),
        new Shell.Flash("platform.copied", Map.of()),
        null);
  }

  private static String components(Shell shell) {
    var all = new StringBuilder();
    all.append(part("pagehead", Map.of("title", "Kadewind BV", "lead", "Every component, once.")));
    all.append(
        """
        <section class="panel"><div class="hero"><p class="figure">16 days</p><div class="say">
        <h2>16 days left to renew Action Pack.</h2>
        <p>Everything keeps working until 31 October 2026. Renew today or on the last day: the next
        anniversary is 1 October 2027 either way.</p></div>
        <a class="button primary" href="/">Start renewal</a></div>
        """);
    all.append(part("line", Map.of("it", line(TODAY)))).append("</section>");
    for (var day : List.of("2025-10-04", "2026-07-01", "2026-09-20", "2026-10-29", "2026-11-12")) {
      all.append("<section class='panel mt'><div class='panel-body'>");
      all.append(part("line", Map.of("it", line(LocalDate.parse(day)))));
      all.append(part("line-small", Map.of("it", line(LocalDate.parse(day)))));
      all.append("</div></section>");
    }
    all.append("<div class='columns mt'>");
    all.append(panel("Before you renew", part("tasks", Map.of("items", tasks())), false));
    all.append(panel("Still to use", toUse(), true));
    all.append("</div><div class='columns-even mt'>");
    for (var chart : GalleryCharts.all()) {
      all.append("<section class='panel'><div class='panel-body'>");
      all.append(part("chart", Map.of("shell", shell, "it", chart))).append("</div></section>");
    }
    all.append("</div><div class='stack mt'>").append(notes()).append(forms(shell));
    return all.append("</div>").toString();
  }

  private static String toUse() {
    var ticket = new TicketView("25", "seats", "Microsoft 365");
    var spent = new TicketView("5", "seats", "Microsoft 365", "Expired", true);
    return "<ul class='things'><li>"
        + part("ticket", Map.of("it", ticket))
        + "<div class='grow'><p class='strong'>1 token to redeem</p><p class='meta'>One piece: it"
        + " cannot be split.</p></div><a href='/'>Redeem</a></li><li>"
        + part("ticket", Map.of("it", spent))
        + "</li><li><div class='whole'>"
        + part(
            "strip",
            Map.of("it", new StripView("Seats", "19 used · 2 cooling down · 4 free", 19, 2, 4)))
        + "</div></li><li><div class='whole'>"
        + part("strip", Map.of("it", new StripView("Seats", "60 used of 100", 60, 10, 30)))
        + "</div></li></ul>";
  }

  private static String notes() {
    var all = new StringBuilder("<p>");
    for (var tone : Tone.values()) {
      all.append(part("chip", Map.of("tone", tone, "text", tone.css()))).append(' ');
    }
    all.append("</p>");
    for (var tone : List.of(Tone.INFO, Tone.TIME, Tone.BAD, Tone.OK, Tone.WAIT)) {
      var note = new NoteView(tone, "6 of 10 activations used.", "At 0 the key stops working.");
      all.append(part("note", Map.of("it", note)));
    }
    all.append(
        part(
            "reason",
            Map.of(
                "it",
                new ReasonView(
                    "The window closed on 31 October 2026.",
                    List.of("Possible from 4 November 2026.", "Ask Heron or Plover."),
                    "Rule REN-06 of the program",
                    new Action("Ask Heron", "/")))));
    var columns =
        List.of(
            new Column("Today", null, false, List.of("25", "30 November 2026")),
            new Column("Extend", null, true, List.of("25", "30 November 2027")),
            new Column("Add seats", "instead", false, List.of("50", "8 May 2027")));
    all.append(
        part(
            "beforeafter",
            Map.of(
                "it", new ComparisonView("What it comes to", List.of("Seats", "End"), columns))));
    all.append(
        part(
            "empty",
            Map.of(
                "it", new EmptyView("Nothing yet", "No offer.", new Action("See offers", "/")))));
    all.append(
        part("steps", Map.of("it", new StepsView("Steps", List.of("Where", "What", "Check"), 1))));
    return all.toString();
  }

  private static String forms(Shell shell) {
    var field = FieldView.of("name", "Name").hint("As on the contract.");
    var wrong = FieldView.of("mail", "E-mail").value("x").error("Enter an e-mail address.");
    var choices =
        List.of(new Choice("a", "Add seats", "50 seats until 8 May"), Choice.of("b", "Extend"));
    var all = new StringBuilder("<form class='form'>");
    all.append(part("errorsummary", Map.of("shell", shell, "fields", List.of(field, wrong))));
    all.append(part("field", Map.of("shell", shell, "it", field)));
    all.append(part("field", Map.of("shell", shell, "it", wrong, "required", false)));
    all.append(part("select", Map.of("shell", shell, "it", field, "choices", choices)));
    all.append(
        part(
            "radios",
            Map.of("shell", shell, "it", field.value("a"), "choices", choices, "side", true)));
    all.append(part("check", Map.of("shell", shell, "it", field)));
    all.append(part("keyfield", Map.of("shell", shell, "value", "TW6QN-8XK4P-B0O1I-7RLJD-2MWVC")));
    all.append("</form><div class='personas'>");
    all.append(
        part(
            "persona",
            Map.of(
                "it",
                new PersonaView(
                    "a",
                    "Avocet",
                    "MPN partner admin, Kadewind BV",
                    "14 days into the window",
                    true))));
    all.append(
        part(
            "persona",
            Map.of("it", new PersonaView("b", "Siskin", "Employee, Kadewind BV", null, false))));
    return all.append("</div>").toString();
  }

  private static List<TaskView> tasks() {
    return List.of(
        new TaskView(State.DONE, "Exams valid", "4 certified", new Action("See who", "/"), null),
        new TaskView(State.STOPPED, "Check the profile", "Heron can.", null, null),
        new TaskView(State.OPEN, "Pay the fee", "€ 475", null, new Chip(Tone.IDLE, "Not yet")));
  }

  private static LineView line(LocalDate today) {
    var start = LocalDate.of(2025, 10, 1);
    var end = LocalDate.of(2026, 10, 1);
    var stops =
        List.of(
            new Stop(start, "1 Oct 2025", "Purchased"),
            new Stop(end.minusDays(15), "16 Sep", "Reminder sent"),
            new Stop(end, "1 Oct", "Anniversary"),
            new Stop(end.plusDays(23), "24 Oct", "Reminder"),
            new Stop(end.plusDays(30), "31 Oct", "Closes"));
    return new LineView(start, end, 30, today, stops, "Today · 15 Oct", "16 days left");
  }

  private static String panel(String title, String inside, boolean body) {
    Content content = to -> to.writeContent(inside);
    return part("panel", Map.of("title", title, "body", body, "content", content));
  }

  private static String part(String name, Map<String, @Nullable Object> arguments) {
    var out = new StringOutput();
    TEMPLATES.render("component/" + name + ".jte", new HashMap<>(arguments), out);
    return out.toString();
  }
}
