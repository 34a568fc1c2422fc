package org.letapis.ui.settings;

/** What the node of a {@link SettingsSection} may be besides, to be told when it is looked at. */
public interface SettingsPane {

  /** It has come to the front: read again what may have changed. */
  default void onShow() {}

  /** It is about to leave the front: empty fields that hold a secret. Never asks anything. */
  default void onHide() {}
}
