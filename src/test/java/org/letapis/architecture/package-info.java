/** Rules about the program as a whole: rooms and arrows, libraries, habits, shape, licences. */
package org.letapis.architecture;
