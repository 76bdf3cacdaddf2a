package guildhall.platform.db;

import org.springframework.transaction.TransactionSystemException;

/// Nobody can say whether what was written is kept: the database broke off while keeping it, or
/// said that it was kept with a warning. Asking again with the same id settles it, because the act
/// is found or done then.
public final class OutcomeUnknown extends TransactionSystemException {

  OutcomeUnknown(String why, Throwable cause) {
    super(why, cause);
  }
}
