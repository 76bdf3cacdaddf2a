package guildhall.identity.web;

import guildhall.identity.app.ListCompanies;
import guildhall.identity.app.LookAtCaller;
import guildhall.kernel.Call;
import guildhall.platform.web.ShellParts;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the frame of every page whose page it is.
@Component
class CompanyInTheFrame implements ShellParts {

  private final LookAtCaller lookAtCaller;
  private final ListCompanies listCompanies;

  CompanyInTheFrame(LookAtCaller lookAtCaller, ListCompanies listCompanies) {
    this.lookAtCaller = lookAtCaller;
    this.listCompanies = listCompanies;
  }

  @Override
  public Whose whose(Call call, String language) {
    var seen = lookAtCaller.handle(call.by(), language);
    return new Whose(seen.company(), seen.role(), elsewhere(call));
  }

  private List<Elsewhere> elsewhere(Call call) {
    return listCompanies.handle(call.by()).stream()
        .filter(it -> !it.current())
        .map(it -> new Elsewhere(it.account().toString(), it.name()))
        .toList();
  }
}
