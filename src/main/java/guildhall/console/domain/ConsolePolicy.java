package guildhall.console.domain;

import guildhall.kernel.Right;

/// Who may see what of the console. Whatever is not named here is not allowed.
public enum ConsolePolicy implements Right {
  /// All partners and their renewals.
  SEE_ALL("partners.see-all"),
  /// Reminding companies; done in another room, here it decides what is offered.
  NUDGE("renewals.nudge"),
  /// Letting a restored house hand things out again.
  LIFT_FENCE("system.lift-fence"),
  /// A company's memberships.
  SEE_MEMBERSHIPS("memberships.see"),
  /// A company's benefits, never a key's text.
  SEE_BENEFITS("benefits.see"),
  /// Who belongs to a company.
  SEE_PEOPLE("people.see"),
  /// What happened in a company.
  SEE_ACTIVITY("activity.see"),
  /// How long the key pools last.
  SEE_POOLS("key-pools.see"),
  /// What has not gone out of the mail.
  SEE_MESSAGES("messages.see"),
  /// How the house is; here it decides whether late rounds are counted.
  SEE_SYSTEM("system.see"),
  /// The book of the whole program; here it decides whether an entry links there.
  SEE_AUDIT("journal.see-all");

  private final String code;

  ConsolePolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
