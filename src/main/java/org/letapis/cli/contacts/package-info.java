/** Commands about who this casebook is to others, and who they are to it. */
@NullMarked
package org.letapis.cli.contacts;

import org.jspecify.annotations.NullMarked;
