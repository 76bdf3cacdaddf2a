package guildhall.portal.web;

import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.FieldView;
import guildhall.portal.app.LookHelp;
import guildhall.portal.app.LookHelp.Facts;
import guildhall.portal.web.HelpView.Topic;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The help: answers made of the program's files and the company's own dates, and where to turn to.
@Controller
@Hidden
class HelpPages {

  private static final int SEARCH_LENGTH_MAX = 100;

  private final LookHelp lookHelp;
  private final HelpWords words;
  private final PageShell pages;

  HelpPages(LookHelp lookHelp, HelpWords words, PageShell pages) {
    this.lookHelp = lookHelp;
    this.words = words;
    this.pages = pages;
  }

  @GetMapping("/help")
  ResponseEntity<String> show(Call call, @RequestParam(defaultValue = "") String q) {
    var shell = pages.words(call);
    var facts = lookHelp.handle(call);
    var wish = q.strip().substring(0, Math.min(q.strip().length(), SEARCH_LENGTH_MAX));
    var topics = found(words.topics(facts, shell), wish);
    var count = topics.stream().mapToInt(it -> it.questions().size()).sum();
    var view =
        new HelpView(
            FieldView.of("q", shell.text("portal.help.search")).value(wish),
            topics,
            wish.isEmpty() ? null : shell.text("portal.help.found", Map.of("count", count)),
            facts.program().contact(),
            colleagues(facts, shell));
    return pages.show(call, "portal/help", "portal.help.title", view);
  }

  private @Nullable String colleagues(Facts facts, Shell shell) {
    var able = lookHelp.able(facts, "roles.assign-directory");
    return able.people().isEmpty()
        ? null
        : shell.text("portal.help.colleagues", Map.of("people", able.people()));
  }

  /// Every word has to be there; where nothing is asked for, everything is.
  private static List<Topic> found(List<Topic> topics, String wish) {
    var sought = List.of(wish.toLowerCase(Locale.ROOT).split("\\s+", -1));
    return topics.stream()
        .map(
            it ->
                new Topic(
                    it.heading(),
                    it.questions().stream().filter(one -> one.mentions(sought)).toList()))
        .filter(it -> !it.questions().isEmpty())
        .toList();
  }
}
