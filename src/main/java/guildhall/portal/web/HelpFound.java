package guildhall.portal.web;

import guildhall.kernel.Call;
import guildhall.platform.web.Shell;
import guildhall.platform.web.find.Findable;
import guildhall.platform.web.find.Sought;
import guildhall.portal.app.LookHelp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/// The questions of the help can be found; each leads to its answer, opened.
@Component
class HelpFound implements Findable {

  private final LookHelp lookHelp;
  private final HelpWords words;

  HelpFound(LookHelp lookHelp, HelpWords words) {
    this.lookHelp = lookHelp;
    this.words = words;
  }

  @Override
  public List<Find> offeredTo(Call call, Shell shell, Sought sought) {
    if (sought.isEmpty()) return List.of();
    return words.topics(lookHelp.handle(call), shell).stream()
        .flatMap(
            topic -> topic.questions().stream().map(it -> find(it.question(), topic.heading())))
        .toList();
  }

  private static Find find(String question, String heading) {
    var path = "/help?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    return new Find(Kind.HELP, question, heading, path);
  }
}
