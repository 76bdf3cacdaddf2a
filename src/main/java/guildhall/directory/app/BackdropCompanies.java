package guildhall.directory.app;

import guildhall.directory.domain.Address;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Contact;
import guildhall.directory.domain.Profile;
import guildhall.kernel.Call;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.demo.Backdrop;
import guildhall.platform.demo.Backdrop.Company;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Opens the companies behind those of the demo story, and has some look over their profile.
@Component
class BackdropCompanies implements DemoPart {

  private static final int ORDER = 31;

  private final PutAccount putAccount;
  private final ReviewProfile reviewProfile;
  private final DemoSettings settings;

  BackdropCompanies(PutAccount putAccount, ReviewProfile reviewProfile, DemoSettings settings) {
    this.putAccount = putAccount;
    this.reviewProfile = reviewProfile;
    this.settings = settings;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var scenes = new ArrayList<Scene>();
    for (var it : Backdrop.of(settings.backdrop(), demo.today())) {
      scenes.add(new Scene(it.boughtOn(), ORDER, call -> open(call, demo, it)));
      if (it.reviewedOn() != null) {
        scenes.add(new Scene(it.reviewedOn(), ORDER, call -> review(call, demo, it)));
      }
    }
    return scenes;
  }

  private void open(Call call, Demo demo, Company it) {
    var place = it.place();
    var address = new Address("Main Street 1", place.postalCode(), place.city(), place.country());
    var host = it.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    var contact = new Contact("Partner desk", "partners@" + host + ".example");
    var profile = new Profile(it.name(), address, contact, place.language());
    putAccount.handle(
        call, new PutAccount.Command(demo.account(it.key()), profile, Checks.ALL_PASSED, null));
  }

  private void review(Call call, Demo demo, Company it) {
    var id = demo.id("review " + it.key());
    reviewProfile.handle(call, new ReviewProfile.Command(id, demo.account(it.key()), null));
  }
}
