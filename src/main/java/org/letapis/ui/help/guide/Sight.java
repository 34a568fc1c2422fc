package org.letapis.ui.help.guide;

/** What can be seen of the window. */
interface Sight {

  /** Id of the screen in front; empty for none. */
  String front();

  /** Whether something of that id is on screen. */
  boolean shows(String id);

  /** Whether words stand in a field that is shown. */
  boolean says(String id);

  /** Whether a control that is shown takes the mouse and the keyboard. */
  boolean usable(String id);
}
