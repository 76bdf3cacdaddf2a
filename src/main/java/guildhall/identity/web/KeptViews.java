package guildhall.identity.web;

import guildhall.identity.app.KeepView;
import guildhall.kernel.Call;
import guildhall.platform.web.list.SavedViews;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells lists which views their reader keeps.
@Component
class KeptViews implements SavedViews {

  private final KeepView keepView;

  KeptViews(KeepView keepView) {
    this.keepView = keepView;
  }

  @Override
  public List<SavedView> of(Call call, String path) {
    return keepView.of(call, path).stream()
        .map(it -> new SavedView(it.id(), it.name(), it.query()))
        .toList();
  }
}
