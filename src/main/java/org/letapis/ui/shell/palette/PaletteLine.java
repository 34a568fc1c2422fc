package org.letapis.ui.shell.palette;

import org.kordamp.ikonli.feather.Feather;

/**
 * One place to go to.
 *
 * @param icon of what kind it is
 * @param title what it is called
 * @param detail a word more, such as its key or kind; may be empty
 * @param go goes there
 */
record PaletteLine(Feather icon, String title, String detail, Runnable go) {}
