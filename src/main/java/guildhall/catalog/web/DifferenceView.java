package guildhall.catalog.web;

import guildhall.catalog.Change;
import guildhall.catalog.app.CompareEditions.Comparison;
import guildhall.catalog.web.PublicationView.TouchedView;
import java.util.List;

/// What one edition says differently from another.
record DifferenceView(
    int from, int to, boolean feltAtOnce, List<Change> changes, List<TouchedView> touched) {

  static DifferenceView of(Comparison it) {
    return new DifferenceView(
        it.left().number(),
        it.right().number(),
        it.difference().isFeltAtOnce(),
        it.difference().changes(),
        it.touched().stream().map(PublicationView::touched).toList());
  }
}
