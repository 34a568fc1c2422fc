/** The words in documents: PDF, DOCX, ODT and plain text; nothing in them is run or fetched. */
@NullMarked
package org.letapis.media.document;

import org.jspecify.annotations.NullMarked;
