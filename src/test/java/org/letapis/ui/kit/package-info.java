/** What the tests of screens share. */
package org.letapis.ui.kit;
