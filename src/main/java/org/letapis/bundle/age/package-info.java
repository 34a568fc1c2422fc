/**
 * The age file format (C2SP age v1, binary) as bundles use it: X25519 and post-quantum hybrid
 * recipients, bounded headers, and streams that tell a damaged file from one for somebody else.
 */
@NullMarked
package org.letapis.bundle.age;

import org.jspecify.annotations.NullMarked;
