package guildhall.platform.web;

import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Page;
import guildhall.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// How the API answers: acts with 201, 200 or a problem; lists with data and the way to the next
/// page.
@Component
public class Answers {

  private final Problems problems;
  private final TransactionOperations transaction;
  private final Cursors cursors;

  Answers(Problems problems, TransactionOperations transaction, Cursors cursors) {
    this.problems = problems;
    this.transaction = transaction;
    this.cursors = cursors;
  }

  /// What a preview shows beside the state after the act; a view may offer it.
  public interface Previewed {

    /// The state as it is now; null when the act would make something new.
    @Nullable Object before();

    /// What else could be done instead, each with its own state after.
    default List<?> alternatives() {
      return List.of();
    }

    default List<?> warnings() {
      return List.of();
    }
  }

  /// Does an act and answers it. With `preview` the very same act runs in a transaction that is
  /// then rolled back, so a preview cannot differ from the act, and writes nothing.
  ///
  /// @param view what of the act's value the caller gets to see
  public <T> ResponseEntity<?> write(
      boolean preview, Supplier<Outcome<T>> act, Function<? super T, ?> view) {
    var outcome = preview ? rehearse(act) : act.get();
    return switch (outcome) {
      case Accepted<T>(var value) ->
          preview
              ? ResponseEntity.ok(previewOf(view.apply(value)))
              : ResponseEntity.status(HttpStatus.CREATED).body(view.apply(value));
      case Repeated<T>(var value) ->
          ResponseEntity.ok(preview ? previewOf(view.apply(value)) : view.apply(value));
      case Refused<T>(var refusal) -> refuse(refusal);
    };
  }

  /// Runs an act without keeping anything of it.
  public <T> T rehearse(Supplier<T> act) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              return act.get();
            }));
  }

  public ResponseEntity<Problem> refuse(Refusal refusal) {
    return problem(problems.of(refusal, request()));
  }

  static ResponseEntity<Problem> problem(Problem problem) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /// Answers one page of a list, as JSON or, where `Accept: text/csv` asks for it, as CSV with the
  /// same rows. Rows are records; their components are the columns.
  public <T> ResponseEntity<?> list(Page<T> page, Page.Wanted wanted) {
    var request = request();
    var next = page.next() == null ? null : cursors.write(request.getRequestURI(), page.next());
    var headers = new HttpHeaders();
    if (next != null) headers.add(HttpHeaders.LINK, "<" + uriOf(next) + ">; rel=\"next\"");
    if (Csv.isAskedFor(request)) {
      return ResponseEntity.ok().headers(headers).contentType(Csv.TYPE).body(Csv.of(page.rows()));
    }
    var paging = new LinkedHashMap<String, @Nullable Object>();
    paging.put("limit", wanted.limit());
    paging.put("next", next);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("data", page.rows());
    answer.put("page", paging);
    return ResponseEntity.ok().headers(headers).body(answer);
  }

  /// A list short enough to come whole.
  public ResponseEntity<?> list(List<?> rows) {
    return list(new Page<>(List.copyOf(rows), null), Page.Wanted.firstOf(Page.Wanted.MAX_LIMIT));
  }

  private static Map<String, @Nullable Object> previewOf(Object view) {
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("preview", true);
    answer.put("before", view instanceof Previewed it ? it.before() : null);
    answer.put("after", view);
    answer.put("alternatives", view instanceof Previewed it ? it.alternatives() : List.of());
    answer.put("warnings", view instanceof Previewed it ? it.warnings() : List.of());
    return answer;
  }

  private static String uriOf(String next) {
    return ServletUriComponentsBuilder.fromRequest(request())
        .replaceQueryParam("after", next)
        .build()
        .encode()
        .toUriString();
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
