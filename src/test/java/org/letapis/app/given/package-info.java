@org.jspecify.annotations.NullMarked
package org.letapis.app.given;
