package guildhall.fees;

import guildhall.kernel.AccountId;
import java.util.UUID;

/// A payment to be made for an order.
public record NewPayment(AccountId account, UUID order, Quote quote) {}
