package guildhall.identity.web;

import guildhall.directory.Account;
import guildhall.identity.app.ListCompanies;
import guildhall.identity.app.ReadRoles;
import guildhall.kernel.Call;
import guildhall.platform.web.ShellParts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the frame of every page whose page it is.
@Component
class CompanyInTheFrame implements ShellParts {

  private final ReadRoles readRoles;

  private final ListCompanies listCompanies;

  CompanyInTheFrame(ReadRoles readRoles, ListCompanies listCompanies) {
    this.readRoles = readRoles;
    this.listCompanies = listCompanies;
  }

  @Override
  public List<Elsewhere> elsewhere(Call call) {
    return listCompanies.handle(call.by()).stream()
        .filter(it -> !it.current())
        .map(it -> new Elsewhere(it.account().toString(), it.name()))
        .toList();
  }

  @Override
  public Optional<String> companyName(Call call) {
    return readRoles.companyOf(call.by().account()).map(Account::name);
  }

  @Override
  public Optional<String> roleName(Call call, String language) {
    return readRoles
        .memberOf(call.by())
        .flatMap(
            it ->
                readRoles.namesOf(readRoles.rolesOf(it), it.isStaff(), language).stream()
                    .findFirst());
  }
}
