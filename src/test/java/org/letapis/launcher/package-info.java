/** The script that starts the program. */
package org.letapis.launcher;
