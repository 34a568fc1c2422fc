package org.letapis.ui.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test with a window. Tests run beside each other, but there is one screen, one mouse and one
 * keyboard, so those that need them take turns.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ScreenRobot.class)
@ResourceLock("screen")
public @interface OnScreen {}
