package guildhall.catalog;

import java.time.Period;

/// How seat tokens behave (BEN-05, BEN-07, CLD-02, CLD-10).
///
/// @param lasts how long a token's seats run from the day it is redeemed
/// @param extendAtMost a token extends a subscription only while its seats are no more than this
///   many times the subscription's
/// @param redeemDuringGrace whether a token of the old year may still be redeemed between
///   anniversary and the close of the window (CON-06)
/// @param replaceWithinDays days after redemption in which a wrong one may be put right
public record TokenPolicy(
    Period lasts, int extendAtMost, boolean redeemDuringGrace, int replaceWithinDays) {}
