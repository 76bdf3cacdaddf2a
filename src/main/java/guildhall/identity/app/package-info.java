/// What people can do about signing in, colleagues, tokens and integrations.
@NullMarked
package guildhall.identity.app;

import org.jspecify.annotations.NullMarked;
