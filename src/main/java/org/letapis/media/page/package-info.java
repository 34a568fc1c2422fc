/** Pages of PDF files as pictures: nothing in them is run, fetched or written. */
@NullMarked
package org.letapis.media.page;

import org.jspecify.annotations.NullMarked;
