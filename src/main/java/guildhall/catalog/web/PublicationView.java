package guildhall.catalog.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guildhall.catalog.Change;
import guildhall.catalog.app.Publication;
import guildhall.platform.web.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An edition as published, or as it would be: what it changes and whom that reaches.
///
/// @param plan the fingerprint of exactly this; publishing with it publishes this or nothing
/// @param feltAtOnce whether rights, roles or terms of use change for everyone from the first day
/// @param touched the companies whose next year will differ, by the day it begins
record PublicationView(
    EditionView edition,
    String plan,
    @Nullable EditionView previous,
    boolean feltAtOnce,
    List<Change> changes,
    List<TouchedView> touched,
    @JsonIgnore List<String> notes)
    implements Answers.Previewed {

  /// @param changes codes of what differs for this company
  record TouchedView(
      UUID account, String offer, int editionNow, LocalDate on, List<String> changes) {}

  static PublicationView of(Publication it, List<String> notes) {
    return new PublicationView(
        EditionView.of(it.edition()),
        it.plan(),
        it.before().map(EditionView::of).orElse(null),
        it.difference().isFeltAtOnce(),
        it.difference().changes(),
        it.touched().stream().map(PublicationView::touched).toList(),
        new ArrayList<>(notes));
  }

  static TouchedView touched(Publication.Touched it) {
    return new TouchedView(
        it.account().value(),
        it.offer().value(),
        it.editionNow(),
        it.on(),
        it.changes().stream().map(c -> c.subject() + " " + c.code()).distinct().toList());
  }

  @Override
  public @Nullable Object before() {
    return previous;
  }

  @Override
  public List<?> warnings() {
    return notes;
  }
}
