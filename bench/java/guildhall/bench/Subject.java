package guildhall.bench;

import guildhall.bench.act.Stock;

/// A town to measure in.
///
/// @param stock what is left in it to use up
/// @param place how the product is started on it
/// @param sessions the cookies of some companies' partner admins
/// @param staff the cookie of one of the program's staff
// Subjects are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Subject(
    String database, Stock stock, Product.Place place, String[] sessions, String staff) {}
