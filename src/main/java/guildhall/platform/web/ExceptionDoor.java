package guildhall.platform.web;

import guildhall.kernel.NotAllowed;
import guildhall.kernel.NotFound;
import guildhall.platform.fence.Fenced;
import guildhall.platform.secrets.BrokenSeals;
import guildhall.platform.secrets.SealBroken;
import guildhall.platform.web.Problem.Fault;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/// The one place where exceptions become answers. What is the asker's fault says what was expected;
/// what is the house's fault is logged with the request's id and says nothing more to strangers.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExceptionDoor {

  private static final Logger LOG = LoggerFactory.getLogger(ExceptionDoor.class);

  private final Problems problems;
  private final Faults faults;
  private final ErrorPages pages;
  private final BrokenSeals seals;

  ExceptionDoor(Problems problems, Faults faults, ErrorPages pages, BrokenSeals seals) {
    this.seals = seals;
    this.problems = problems;
    this.faults = faults;
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<?> notAllowed(NotAllowed stopped, HttpServletRequest request) {
    return pages.answer(problems.of(stopped, request), request, request.getRequestURI());
  }

  @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
  ResponseEntity<?> notFound(HttpServletRequest request) {
    return plain(404, "NOT_FOUND", request, List.of());
  }

  @ExceptionHandler
  ResponseEntity<?> signedOut(SignedOut signedOut, HttpServletRequest request) {
    return plain(401, "SIGNED_OUT", request, List.of());
  }

  @ExceptionHandler
  ResponseEntity<?> malformed(Malformed malformed, HttpServletRequest request) {
    return bad(request, faults.of(malformed, Languages.of(request)));
  }

  @ExceptionHandler
  ResponseEntity<?> mismatch(TypeMismatchException mismatch, HttpServletRequest request) {
    return bad(request, faults.of(mismatch, Languages.of(request)));
  }

  @ExceptionHandler
  ResponseEntity<?> missing(
      MissingServletRequestParameterException missing, HttpServletRequest request) {
    return bad(request, faults.of(missing, Languages.of(request)));
  }

  @ExceptionHandler
  ResponseEntity<?> binding(ServletRequestBindingException unbound, HttpServletRequest request) {
    return bad(request, List.of());
  }

  /// The firewall looks at a parameter only when somebody reads it.
  @ExceptionHandler(RequestRejectedException.class)
  ResponseEntity<?> rejected(HttpServletRequest request) {
    return bad(request, List.of());
  }

  @ExceptionHandler
  ResponseEntity<?> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
    return bad(request, faults.of(invalid.getBindingResult()));
  }

  @ExceptionHandler
  ResponseEntity<?> invalid(HandlerMethodValidationException invalid, HttpServletRequest request) {
    return bad(request, faults.of(invalid));
  }

  @ExceptionHandler
  ResponseEntity<?> unreadable(HttpMessageNotReadableException body, HttpServletRequest request) {
    var locale = Languages.of(request);
    for (Throwable cause = body; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyLimit.TooLarge) return tooLarge(request);
      if (cause instanceof JacksonException it) return bad(request, faults.of(it, locale));
    }
    return bad(request, List.of(faults.notJson(locale)));
  }

  @ExceptionHandler(BodyLimit.TooLarge.class)
  ResponseEntity<?> tooLarge(HttpServletRequest request) {
    return plain(413, "TOO_LARGE", request, List.of());
  }

  @ExceptionHandler
  ResponseEntity<?> method(
      HttpRequestMethodNotSupportedException method, HttpServletRequest request) {
    var answer = plain(405, "METHOD_NOT_ALLOWED", request, List.of());
    var allowed = method.getSupportedHttpMethods();
    var headers = new HttpHeaders(answer.getHeaders());
    if (allowed != null) headers.setAllow(allowed);
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ResponseEntity<?> mediaType(HttpServletRequest request) {
    return plain(415, "UNSUPPORTED_TYPE", request, List.of());
  }

  @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
  ResponseEntity<?> notAcceptable(HttpServletRequest request) {
    return plain(406, "NOT_ACCEPTABLE", request, List.of());
  }

  /// A constraint caught what slipped past a rule's look: somebody else was quicker.
  @ExceptionHandler
  ResponseEntity<?> conflict(DataIntegrityViolationException violated, HttpServletRequest request) {
    LOG.warn("a constraint refused {}", request.getRequestURI(), violated);
    return plain(409, "CHANGED_MEANWHILE", request, List.of());
  }

  /// Wrong text is never shown: a value that does not open is a fault for staff to look at.
  @ExceptionHandler
  ResponseEntity<?> sealBroken(SealBroken broken, HttpServletRequest request) {
    LOG.error("a sealed value does not open at {}", request.getRequestURI(), broken);
    seals.met(broken);
    return plain(500, "SEAL_BROKEN", request, List.of());
  }

  @ExceptionHandler
  ResponseEntity<?> fenced(Fenced fenced, HttpServletRequest request) {
    return plain(503, "RESTORE_PENDING", request, List.of());
  }

  @ExceptionHandler
  ResponseEntity<?> fault(Exception fault, HttpServletRequest request) {
    if (Outage.isBehind(fault)) return unavailable(fault, request);
    LOG.error("fault at {} {}", request.getMethod(), request.getRequestURI(), fault);
    return plain(500, "FAULT", request, List.of());
  }

  private ResponseEntity<?> unavailable(Exception fault, HttpServletRequest request) {
    LOG.error("the database did not answer {}: {}", request.getRequestURI(), fault.toString());
    return Outage.comeAgain(plain(503, Outage.codeOf(fault), request, List.of()));
  }

  private ResponseEntity<?> bad(HttpServletRequest request, List<Fault> errors) {
    return plain(400, "MALFORMED_REQUEST", request, errors);
  }

  private ResponseEntity<?> plain(
      int status, String code, HttpServletRequest request, List<Fault> errors) {
    var problem = problems.plain(status, code, request, errors);
    return pages.answer(problem, request, request.getRequestURI());
  }
}
