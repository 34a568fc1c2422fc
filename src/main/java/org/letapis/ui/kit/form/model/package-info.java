/** What is in a form and what is wrong with it, knowing no control. */
@NullMarked
package org.letapis.ui.kit.form.model;

import org.jspecify.annotations.NullMarked;
