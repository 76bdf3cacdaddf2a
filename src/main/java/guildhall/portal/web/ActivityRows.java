package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListSource;
import guildhall.platform.web.list.ListWish;
import guildhall.platform.web.list.Listing;
import guildhall.portal.app.ReadActivity;
import guildhall.portal.web.ActivityRows.Told;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A company's book as a list: what happened in sentences, narrowed by person and kind.
///
/// @param names what people are called, by id
record ActivityRows(
    ReadActivity readActivity,
    Call call,
    AccountId account,
    FactWords.Teller teller,
    Map<String, String> names,
    Shell shell)
    implements ListSource<Told> {

  private static final String PERSON = "person";
  private static final String KIND = "kind";

  static final Listing<Told> PLAN =
      Listing.<Told>of("/activity", "portal.activity")
          .id(told -> Long.toString(told.entry().number()))
          .instant("when", told -> told.entry().at())
          .text("who", Told::by)
          .text("what", Told::sentence)
          .hidden("kind", Told::kindName)
          .facetNamed(PERSON, Told::by, Told::by)
          .facetNamed(KIND, told -> told.entry().kind(), Told::kindName)
          .inOneOrder()
          .build();

  /// One line of the book in the reader's words.
  record Told(Entry entry, String sentence, String by, String kindName) {}

  Told told(Entry entry) {
    return new Told(
        entry,
        teller.tell(entry),
        FactWords.by(entry, shell),
        FactWords.kindName(shell, entry.kind()));
  }

  @Override
  public Page<Told> page(ListWish wish, Page.Wanted wanted) {
    return readActivity.handle(call, account, of(wish), wanted).map(this::told);
  }

  @Override
  public Map<String, Map<String, Long>> counts(ListWish wish) {
    var counts = new LinkedHashMap<String, Map<String, Long>>();
    counts.put(PERSON, readActivity.people(call, account, of(wish.without(PERSON))));
    counts.put(KIND, readActivity.kinds(call, account, of(wish.without(KIND))));
    return counts;
  }

  @Override
  public long total(ListWish wish) {
    return readActivity.kinds(call, account, of(wish)).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  @Override
  public String nameOf(String facet, String answer) {
    if (facet.equals(KIND)) return FactWords.kindName(shell, answer);
    return answer.equals(BookWish.HOUSE)
        ? shell.text("portal.by.house")
        : names.getOrDefault(answer, answer);
  }

  private static BookWish of(ListWish wish) {
    return new BookWish(Set.copyOf(wish.chosen(KIND)), Set.copyOf(wish.chosen(PERSON)));
  }
}
