/**
 * A file system over a real folder that writes down every change, what was forced to the disk and
 * what was not, so that the states a power cut may leave can be made afterwards.
 */
@NullMarked
package org.letapis.powercut.disk;

import org.jspecify.annotations.NullMarked;
