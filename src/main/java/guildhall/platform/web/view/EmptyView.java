package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// A place with nothing in it: the fact, one sentence why, one way on.
public record EmptyView(String heading, String why, @Nullable Action action) {}
