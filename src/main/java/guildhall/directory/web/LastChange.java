package guildhall.directory.web;

import guildhall.directory.app.ReadLastChange;
import guildhall.kernel.Call;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.PageShell;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says who changed the company's file last, to somebody whose own change came too late.
@Component
class LastChange {

  private final ReadLastChange readLastChange;
  private final PageShell pages;

  LastChange(ReadLastChange readLastChange, PageShell pages) {
    this.readLastChange = readLastChange;
    this.pages = pages;
  }

  Meanwhile beside(Call call, List<Meanwhile.Field> fields) {
    var shell = pages.words(call);
    var change =
        readLastChange
            .handle(call, call.by().ownAccount())
            .map(it -> new Meanwhile.Change(it.by(), it.at()))
            .orElse(null);
    return Meanwhile.of(shell, call.at(), change, fields);
  }
}
