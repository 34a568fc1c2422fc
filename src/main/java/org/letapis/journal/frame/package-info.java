/**
 * The frames a journal segment is made of, as bytes. All numbers are big-endian.
 *
 * <pre>
 *  0  24  id of the segment, the same in every frame: what a reader looks for after damage
 * 24   4  length of what follows the header: ciphertext and tag
 * 28   1  kind ({@link org.letapis.journal.frame.FrameKind})
 * 29   1  flags: 1 last frame of its batch, 2 deflated (RFC 1951)
 * 30  12  nonce, random
 * 42  16  tag of the frame before; for a segment's first, of the segment before; else zeros
 * 58   4  CRC-32C (RFC 3720) of the 58 bytes above
 * 62   …  AES-256-GCM of the lines, each with a line end, and its 16-byte tag
 * </pre>
 *
 * <p>Associated data are the 62 bytes of the header and the frame's offset in the segment as 8
 * bytes, so a frame opens in its own place only and cannot be moved, swapped or repeated. The key
 * is the segment's own, from the journal's key by HKDF-SHA-256 with the segment's id as salt and
 * {@code letapis/journal/frames/1/<number>} as info. The nonce is random and not counted: after a
 * torn end was cut, or a backup put back, counting would use a nonce twice. The checksum proves
 * nothing to an attacker; it tells a frame that was never written to its end from one whose length
 * was damaged.
 */
@NullMarked
package org.letapis.journal.frame;

import org.jspecify.annotations.NullMarked;
