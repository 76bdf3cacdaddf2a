package guildhall.catalog;

/// One sentence of what a partner may and may not do with its benefits (BEN-09).
public record UseTerm(String code, Texts text) {}
