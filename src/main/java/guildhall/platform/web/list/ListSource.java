package guildhall.platform.web.list;

import guildhall.kernel.Page;
import java.util.Map;

/// Where a list's rows come from when there are too many to hold: a query that sorts, narrows and
/// pages by itself.
public interface ListSource<R> {

  Page<R> page(ListWish wish, Page.Wanted wanted);

  /// For each question the count of each answer, the other questions as the reader chose them.
  Map<String, Map<String, Long>> counts(ListWish wish);

  /// How many rows the wish matches.
  long total(ListWish wish);

  /// How far rows are counted: a count above this says only that there are more. Long lists would
  /// else spend most of their time on a number nobody needs.
  default long countedUpTo() {
    return Long.MAX_VALUE;
  }

  /// What an answer is called, for questions whose answers the rows name themselves.
  default String nameOf(String facet, String answer) {
    return answer;
  }
}
