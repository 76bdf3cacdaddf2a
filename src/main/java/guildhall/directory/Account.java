package guildhall.directory;

import guildhall.kernel.AccountId;

/// A partner company as the program knows it: one global account, whatever number of locations.
///
/// Offers, benefits and renewals belong to it and never to a location (ACC-02).
///
/// @param mpnId the company's id in the program, which the house gives out
/// @param country where the company is registered, in two letters: `NL`
/// @param language the language the company is written to: `en`, `nl` or `sv`
public record Account(
    AccountId id,
    String name,
    String mpnId,
    String country,
    String language,
    String contactName,
    String contactEmail,
    Verification verification) {}
