package guildhall.portal;

import guildhall.identity.web.DemoLink;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The journeys in a browser that runs no scripts.
class JourneysWithoutScriptsStory extends Journeys {

  JourneysWithoutScriptsStory(House house, JdbcClient db, DemoLink link) {
    super(new Ground(house, db, link));
  }

  @Override
  Reader reader() {
    return Reader.PLAIN.withoutScripts();
  }

  @Override
  Way way(Visitor visitor) {
    return new Pointer(visitor);
  }
}
