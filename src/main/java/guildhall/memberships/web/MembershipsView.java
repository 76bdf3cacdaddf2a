package guildhall.memberships.web;

import java.util.List;

/// All memberships of a company.
///
/// @param pending whether an order waits for its payment
public record MembershipsView(List<HeldView> held, boolean pending) {}
