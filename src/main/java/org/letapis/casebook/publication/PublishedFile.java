package org.letapis.casebook.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import tools.jackson.databind.JsonNode;

/**
 * An attached file that goes along.
 *
 * @param file as it is stored here
 * @param name in the publication: plain ASCII, of its digest there, with an ending by its type
 */
public record PublishedFile(FileRef file, String name) {

  private static final int LENGTH = 16;
  private static final FieldKind<FileRef> KIND = new FieldKind.Attachment();

  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/jpeg", ".jpg",
          "image/png", ".png",
          "image/gif", ".gif",
          "image/webp", ".webp",
          "application/pdf", ".pdf",
          "video/mp4", ".mp4",
          "audio/mpeg", ".mp3",
          "audio/wav", ".wav",
          "text/plain", ".txt");

  /** The content, by which it is read. */
  public Digest digest() {
    return file.digest();
  }

  PublishedFile called(FileRef inPublication) {
    return new PublishedFile(file, name(inPublication));
  }

  static String name(FileRef file) {
    String ending = ENDINGS.getOrDefault(file.mediaType().toLowerCase(Locale.ROOT), ".bin");
    return file.digest().hex().substring(0, LENGTH) + ending;
  }

  /** All that a record names. */
  static List<PublishedFile> of(CaseRecord record) {
    List<PublishedFile> files = new ArrayList<>();
    for (JsonNode value : record.values().values()) {
      if (value.isObject() && value.has("sha256")) {
        try {
          FileRef file = KIND.read(value);
          files.add(new PublishedFile(file, name(file)));
        } catch (IllegalArgumentException other) {
          // Something else that has such a member.
        }
      }
    }
    return files;
  }
}
