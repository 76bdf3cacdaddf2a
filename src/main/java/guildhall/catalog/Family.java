package guildhall.catalog;

/// How lists group benefits: operating systems and servers, productivity, developer tools.
public record Family(String code, Texts name) {}
