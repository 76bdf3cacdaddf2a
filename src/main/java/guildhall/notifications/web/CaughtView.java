package guildhall.notifications.web;

import guildhall.notifications.app.SeeCaughtMail.CaughtMail;
import java.util.List;

/// The caught letters, newest first.
public record CaughtView(List<CaughtMail> letters) {}
