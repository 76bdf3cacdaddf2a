package guildhall.platform.fence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An act that hands something out or takes money: it waits while a restored database is fenced.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BehindFence {}
