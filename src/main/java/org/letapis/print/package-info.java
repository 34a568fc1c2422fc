/** What is put on paper: a document of headings, facts, tables and sources, told once. */
@NullMarked
package org.letapis.print;

import org.jspecify.annotations.NullMarked;
