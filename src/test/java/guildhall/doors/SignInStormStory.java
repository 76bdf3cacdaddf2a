package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.GivePassword;
import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Hashing a password costs much on purpose. However many try at once, it takes two processors'
/// turns and no more, and it costs the same whether an address is known or not.
@Story
class SignInStormStory {

  private static final String PASSWORD = "a long and plain password";
  private static final int STORM = 200;
  private static final int AT_ONCE = 2;

  private final House house;
  private final Cast cast;
  private final GivePassword givePassword;
  private final MeterRegistry meters;

  SignInStormStory(House house, Cast cast, GivePassword givePassword, MeterRegistry meters) {
    this.house = house;
    this.cast = cast;
    this.givePassword = givePassword;
    this.meters = meters;
    house.today("2021-03-01");
  }

  @Test
  void aTryCostsOneHashWhoeverItIsFor() {
    var email = somebody();
    assertThat(hashesOf(email, "another long password")).isEqualTo(1);
    for (var n = 0; n < 3; n++) assertThat(hashesOf("nobody-" + n + email, PASSWORD)).isEqualTo(1);
    assertThat(hashesOf(email, PASSWORD)).isEqualTo(1);
  }

  @Test
  void twoHashAtATimeAndWhoeverComesToAFullQueueIsToldAtOnce() throws Exception {
    var company = cast.company();
    var form = new Browser(house);
    form.get("/sign-in");
    var before = hashes();
    var most = new AtomicInteger();
    var served = new AtomicInteger();
    var failed = new AtomicInteger();
    var over = new AtomicBoolean();
    var watching = Thread.ofVirtual().start(() -> watch(most, over));
    var reading =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!over.get()) {
                    var read = house.get(company.employee(), company.path("/benefits"));
                    if (read.status() == 200) served.incrementAndGet();
                    else failed.incrementAndGet();
                  }
                });

    var answers = House.atOnce(STORM, () -> house.send(form.form("/sign-in", strangers())));

    over.set(true);
    watching.join();
    reading.join();
    var busy = answers.stream().filter(it -> it.status() == 503).count();
    assertThat(answers).allMatch(it -> it.status() == 422 || it.status() == 503);
    assertThat(busy).as("turned away").isPositive();
    assertThat(answers)
        .filteredOn(it -> it.status() == 503)
        .allMatch(it -> it.header("Retry-After").equals("5"));
    assertThat(hashes() - before).as("hashes").isEqualTo(STORM - busy);
    assertThat(most.get()).as("at once").isBetween(1, AT_ONCE);
    assertThat(served.get()).as("read meanwhile").isPositive();
    assertThat(failed.get()).as("not read meanwhile").isZero();
    assertThat(new Browser(house).signIn(somebody(), PASSWORD, "/").status()).isEqualTo(303);
  }

  private static Map<String, String> strangers() {
    return Map.of("email", "in@" + UUID.randomUUID() + ".example", "password", PASSWORD);
  }

  private void watch(AtomicInteger most, AtomicBoolean over) {
    var now = meters.get("guildhall.password.hash.now").longTaskTimer();
    while (!over.get()) {
      most.accumulateAndGet(now.activeTasks(), Math::max);
      Thread.onSpinWait();
    }
  }

  private long hashesOf(String email, String password) {
    var before = hashes();
    new Browser(house).signIn(email, password, "/");
    return hashes() - before;
  }

  private long hashes() {
    return meters.get("guildhall.password.hash").timer().count();
  }

  private String somebody() {
    var company = cast.company();
    var email = "storm@" + UUID.randomUUID() + ".example";
    var hash = givePassword.hashOf(new Secret(PASSWORD));
    var person = company.person("default-user");
    var command = new GivePassword.Command(company.account(), person, email, hash);
    Acting.asProgram("test", () -> givePassword.handle(house.call(), command));
    return email;
  }
}
