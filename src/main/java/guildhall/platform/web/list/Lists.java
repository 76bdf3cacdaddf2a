package guildhall.platform.web.list;

import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.Cursors;
import guildhall.platform.web.PageShell;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Shows lists on pages, and hands them out as files with exactly the rows and columns shown.
@Component
public class Lists {

  /// The page a list stands on.
  ///
  /// @param template the template's path below `src/main/jte`, without the ending
  public record Sheet(String template, String titleKey) {}

  private final PageShell pages;
  private final Cursors cursors;
  private final ObjectProvider<SavedViews> kept;
  private final ListFiles files;

  Lists(PageShell pages, Cursors cursors, ObjectProvider<SavedViews> kept, ListFiles files) {
    this.pages = pages;
    this.cursors = cursors;
    this.kept = kept;
    this.files = files;
  }

  /// Shows rows that are at hand.
  ///
  /// @param view makes the template's view of the finished list
  public <R> ResponseEntity<?> show(
      Call call, Listing<R> plan, List<R> rows, Sheet sheet, Function<ListView, Object> view) {
    var locale = pages.words(call).locale();
    return show(call, plan, new RowsInMemory<>(plan, rows, locale), sheet, view);
  }

  /// Shows rows of a query that sorts, narrows and pages by itself.
  public <R> ResponseEntity<?> show(
      Call call,
      Listing<R> plan,
      ListSource<R> source,
      Sheet sheet,
      Function<ListView, Object> view) {
    var request = request();
    var wish = ListWish.of(plan, request);
    var shell = pages.words(call);
    var file = request.getParameter("as");
    if (file != null) return files.answer(file, plan, wish, source, shell);
    var drawn = draw(call, plan, wish, source);
    return pages.show(call, sheet.template(), sheet.titleKey(), view.apply(drawn));
  }

  /// Draws rows at hand for a page that answers by itself, such as one shown again after a refusal.
  public <R> ListView draw(Call call, Listing<R> plan, List<R> rows) {
    var locale = pages.words(call).locale();
    var wish = ListWish.of(plan, request());
    return draw(call, plan, wish, new RowsInMemory<>(plan, rows, locale));
  }

  private <R> ListView draw(Call call, Listing<R> plan, ListWish wish, ListSource<R> source) {
    var request = request();
    // After a form the page stands under the form's address; the list's links lead to its own.
    var path = request.getMethod().equals("GET") ? request.getRequestURI() : plan.path();
    var address = Address.of(plan, path, wish);
    var after = request.getParameter("after");
    var key = after == null || after.isEmpty() ? null : cursors.read(sealOf(address), after);
    var page = source.page(wish, new Page.Wanted(Page.Wanted.DEFAULT_LIMIT, key));
    var next = page.next() == null ? null : cursors.write(sealOf(address), page.next());
    var views = kept.getIfAvailable();
    var saved = views == null ? List.<SavedViews.SavedView>of() : views.of(call, plan.path());
    var drawing = new ListDrawing<>(plan, wish, address, pages.words(call));
    return drawing.of(
        page,
        new ListDrawing.Around(
            source.total(wish),
            source.counts(wish),
            saved,
            views != null,
            after != null,
            next,
            source));
  }

  /// A cursor goes on in the very list it was made for: same rows, same order.
  private static String sealOf(Address address) {
    return address.with("columns", null).toString();
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
