package guildhall.identity.web;

import guildhall.kernel.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// A caller as Spring Security passes it along. It grants nothing by itself: rights are asked of
/// the caller, by each policy.
final class KnownCaller extends AbstractAuthenticationToken {

  private final transient Caller caller;

  private KnownCaller(Caller caller) {
    super(List.of());
    this.caller = caller;
    setAuthenticated(true);
  }

  static void remember(Caller caller) {
    SecurityContextHolder.setContext(new SecurityContextImpl(new KnownCaller(caller)));
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  /// The id, not the caller spelled out with every right: Spring asks for it at each request's end.
  @Override
  public String getName() {
    return caller.id().toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return caller.hashCode();
  }
}
