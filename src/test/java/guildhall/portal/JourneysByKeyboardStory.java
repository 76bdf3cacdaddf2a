package guildhall.portal;

import guildhall.identity.web.DemoLink;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The journeys by keyboard alone, with the place one is at always in sight.
class JourneysByKeyboardStory extends Journeys {

  JourneysByKeyboardStory(House house, JdbcClient db, DemoLink link) {
    super(new Ground(house, db, link));
  }

  @Override
  Reader reader() {
    return Reader.PLAIN;
  }

  @Override
  Way way(Visitor visitor) {
    return new Hands(visitor);
  }

  /// No trap: whoever goes on and on comes round, and sees each place on the way.
  @ParameterizedTest
  @Order(0)
  @ValueSource(
      strings = {
        "/",
        "/benefits/software",
        "/benefits/cloud",
        "/benefits/seats?assign=1",
        "/imports/new?kind=seats&of=visual-studio-professional",
        "/membership/action-pack/renew",
        "/membership/action-pack/renew/profile"
      })
  void aPageIsWalkedRound(String path) {
    try (var heron = signedIn("Heron").open(path)) {
      new Hands(heron).goRound();
    }
  }
}
