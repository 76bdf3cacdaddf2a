package guildhall.keys.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.app.DemoKeys.Taking;
import guildhall.platform.demo.Demo;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Plays the acts of the demo through the real use cases; a refusal stops the story, because the
/// story is wrong then.
@Component
class DemoActs {

  private final OpenPool openPool;
  private final LoadKeys loadKeys;
  private final ClaimKey claimKey;
  private final RevealKey revealKey;
  private final ReportActivation reportActivation;

  DemoActs(
      OpenPool openPool,
      LoadKeys loadKeys,
      ClaimKey claimKey,
      RevealKey revealKey,
      ReportActivation reportActivation) {
    this.openPool = openPool;
    this.loadKeys = loadKeys;
    this.claimKey = claimKey;
    this.revealKey = revealKey;
    this.reportActivation = reportActivation;
  }

  void open(Call call, OpenPool.Command it) {
    done(openPool.handle(call, it));
  }

  void load(Call call, LoadKeys.Command it) {
    done(loadKeys.handle(call, it));
  }

  void take(Call call, Demo demo, AccountId account, UUID grant) {
    var claim = demo.id("claim " + grant);
    done(claimKey.handle(call, new ClaimKey.Command(account, claim, grant)));
  }

  void takeAndUse(Call call, Demo demo, AccountId account, Taking it) {
    var claim = demo.id("claim " + it.grant());
    var key = done(claimKey.handle(call, new ClaimKey.Command(account, claim, it.grant()))).key();
    var look = demo.id("look " + it.grant());
    done(revealKey.handle(call, new RevealKey.Command(account, key, look, true)));
    for (int n = 1; n <= it.machines(); n++) {
      var report = demo.id("activation " + it.grant() + " " + n);
      var machine = "desk-" + n;
      done(
          reportActivation.handle(
              call, new ReportActivation.Command(account, key, report, machine, machine)));
    }
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Repeated<T>(var value) -> value;
      case Refused<T>(var refusal) ->
          throw new IllegalStateException("the demo story is refused: " + refusal);
    };
  }
}
