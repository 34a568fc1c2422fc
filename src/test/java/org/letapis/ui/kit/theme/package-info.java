/** Colours that can be read, letters that can be drawn, sizes that follow. */
package org.letapis.ui.kit.theme;
