package guildhall.catalog.app;

import guildhall.catalog.Edition;
import java.util.List;
import org.springframework.stereotype.Component;

/// The editions published so far, held in memory: an edition never changes.
@Component
public class EditionShelf {

  private volatile List<Edition> editions = List.of();

  public List<Edition> editions() {
    return editions;
  }

  void put(List<Edition> all) {
    editions = List.copyOf(all);
  }
}
