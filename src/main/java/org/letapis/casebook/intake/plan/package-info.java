/** What an import would do, before it is done. */
@NullMarked
package org.letapis.casebook.intake.plan;

import org.jspecify.annotations.NullMarked;
