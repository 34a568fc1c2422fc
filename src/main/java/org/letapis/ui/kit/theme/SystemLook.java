package org.letapis.ui.kit.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What the system around the program prefers to see. Belongs to the JavaFX thread. */
final class SystemLook {

  /** How Windows says that its person chose strong contrast. */
  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(0);

  /** The system outlives every window: it holds this weakly, and so it is held here. */
  private final InvalidationListener changed = o -> changes.set(changes.get() + 1);

  SystemLook() {
    WeakInvalidationListener weak = new WeakInvalidationListener(changed);
    Platform.getPreferences().colorSchemeProperty().addListener(weak);
    Platform.getPreferences().reducedMotionProperty().addListener(weak);
  }

  /** How often it changed. */
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  Appearance appearance() {
    if (Platform.getPreferences().getBoolean(WINDOWS_CONTRAST).orElse(false)) {
      return Appearance.CONTRAST;
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Appearance.DARK
        : Appearance.LIGHT;
  }

  boolean isStill() {
    return Platform.getPreferences().isReducedMotion();
  }
}
