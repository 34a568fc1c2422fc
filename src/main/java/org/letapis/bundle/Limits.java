package org.letapis.bundle;

import org.letapis.bundle.bag.BagWriter;
import org.letapis.bundle.content.Description;
import org.letapis.domain.json.StrictJson;

/**
 * The most that is read from a bundle; everything in it may be hostile. There is no compression, so
 * nothing inside is longer than the file itself.
 *
 * @param fileLength bytes of the whole encrypted file
 * @param entries entries and stubs
 * @param entryLength bytes of one entry's line
 * @param attachments attached files
 * @param attachmentLength bytes of one of them
 * @param authors chains
 */
public record Limits(
    long fileLength,
    long entries,
    int entryLength,
    int attachments,
    long attachmentLength,
    int authors) {

  /**
   * 64 GiB, a million entries of up to 4 MiB, 10,000 attached files of up to 8 GiB, 256 authors.
   */
  public static Limits standard() {
    return new Limits(
        64L << 30, 1_000_000, StrictJson.MAX_BYTES, 10_000, BagWriter.MAX_MEMBER, 256);
  }

  Description.Bounds bounds() {
    return new Description.Bounds(BundleWriter.MAX_RECIPIENTS, authors, attachments);
  }
}
