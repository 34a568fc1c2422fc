/** How long the law gives for something: rules as data, and the counting of days and hours. */
@NullMarked
package org.letapis.domain.law.deadline;

import org.jspecify.annotations.NullMarked;
