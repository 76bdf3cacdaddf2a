package guildhall.console.web;

import guildhall.identity.FactWords;
import org.springframework.stereotype.Component;

/// Who tells a partner's things: what happened, and how it stands.
@Component
record PartnerTelling(FactWords facts, PartnerWords words) {}
