/** What is asked of every screen: whole words, names for screen readers, a way for the keyboard. */
@org.jspecify.annotations.NullMarked
package org.letapis.app.gallery;
