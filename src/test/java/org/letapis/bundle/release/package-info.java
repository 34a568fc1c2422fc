@org.jspecify.annotations.NullMarked
package org.letapis.bundle.release;
