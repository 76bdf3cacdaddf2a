package guildhall.identity.app;

import guildhall.identity.domain.Profile;
import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Brings the people of the demo story into their companies, each with the token the manual prints
/// and one password for all.
@Component
class DemoPeople implements DemoPart {

  private static final int ORDER = 40;
  private static final int DAYS_OLD = 420;
  private static final int DAYS_NEW = 6;
  private static final int DAYS_SECOND = 125;
  private static final Secret PASSWORD = new Secret("guildhall demo");

  private final PutPerson putPerson;
  private final AddStaff addStaff;
  private final IssueKnownToken issueKnownToken;
  private final GivePassword givePassword;
  private final JoinCompany joinCompany;

  DemoPeople(
      PutPerson putPerson,
      AddStaff addStaff,
      IssueKnownToken issueKnownToken,
      GivePassword givePassword,
      JoinCompany joinCompany) {
    this.putPerson = putPerson;
    this.addStaff = addStaff;
    this.issueKnownToken = issueKnownToken;
    this.givePassword = givePassword;
    this.joinCompany = joinCompany;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var scenes = new ArrayList<Scene>();
    for (var group : List.of("kadewind", "granbacka", "program", "quillstone")) {
      var daysAgo = group.equals("quillstone") ? DAYS_NEW : DAYS_OLD;
      scenes.add(new Scene(demo.today().minusDays(daysAgo), ORDER, call -> bringIn(call, group)));
    }
    scenes.add(
        new Scene(
            demo.today().minusDays(DAYS_SECOND), ORDER, call -> bringHeronToTidemark(call, demo)));
    return scenes;
  }

  /// One person of the story works for two companies: who signs in as Heron may go on for either.
  private void bringHeronToTidemark(Call call, Demo demo) {
    var tidemark = demo.account("tidemark");
    var heron = demo.person("heron at tidemark");
    var roles = Set.of("global-admin", "mpn-partner-admin");
    var email = Persona.HERON.email();
    var profile = new Profile(Persona.HERON.spoken(), email, "nl", false, roles, true);
    putPerson.handle(call, new PutPerson.Command(tidemark, heron, profile, null));
    joinCompany.handle(email, tidemark, heron);
  }

  private void bringIn(Call call, String group) {
    // One hash serves them all: hashing is slow on purpose, and a demo should start quickly.
    var hash = givePassword.hashOf(PASSWORD);
    Arrays.stream(Persona.values())
        .filter(it -> it.group().equals(group))
        .forEach(it -> bringIn(call, it, hash));
  }

  private void bringIn(Call call, Persona it, String hash) {
    var profile = new Profile(it.spoken(), it.email(), it.language(), false, it.roles(), true);
    var account = it.account();
    if (account == null) addStaff.handle(call, it.person(), profile);
    else putPerson.handle(call, new PutPerson.Command(account, it.person(), profile, null));
    issueKnownToken.handle(
        call, new IssueKnownToken.Command(account, it.person(), new Secret(it.token())));
    givePassword.handle(call, new GivePassword.Command(account, it.person(), it.email(), hash));
  }
}
