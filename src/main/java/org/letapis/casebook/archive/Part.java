package org.letapis.casebook.archive;

import java.util.Locale;
import java.util.regex.Pattern;
import org.letapis.bundle.bag.BagTags;
import org.letapis.bundle.bag.BagWriter;
import org.letapis.domain.entry.Digest;

/** The kinds of files in an archive, in the order in which they stand. */
enum Part {
  BAGIT("bagit\\.txt", 4 << 10),
  README("data/README\\.txt", 64 << 10),
  ABOUT("data/archive\\.json", 256 << 10),
  KEYS("data/keys\\.json", 1 << 20),
  OWN("data/own/[0-9]{6}\\.jsonl", Part.LARGEST),
  FILE("data/files/[0-9a-f]{64}", BagWriter.MAX_MEMBER),
  ENTRIES("data/entries/[0-9]{6}\\.jsonl", Part.LARGEST),
  RECORDS("data/records/[0-9]{6}\\.jsonl", Part.LARGEST),
  MANIFEST("manifest-sha512\\.txt", 512L << 20),
  INFO("bag-info\\.txt", 4 << 10),
  TAG_MANIFEST("tagmanifest-sha512\\.txt", 4 << 10),
  SIGNATURE("tagmanifest-sha512\\.txt\\.sig", 4 << 10),
  ML_DSA("tagmanifest-sha512\\.txt\\.mldsa", 4 << 10);

  /** Lines are gathered up to so many bytes. */
  static final int GATHERED = 4 << 20;

  /** As much, and the longest line after it, with room to spare. */
  private static final long LARGEST = 16 << 20;

  static final byte[] BAG = BagTags.BAGIT.getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final Pattern name;
  private final long most;

  Part(String name, long most) {
    this.name = Pattern.compile(name);
    this.most = most;
  }

  /** Most bytes. */
  long most() {
    return most;
  }

  /** Whether the manifest of what is under data/ names it. */
  boolean isPayload() {
    return compareTo(README) >= 0 && compareTo(RECORDS) <= 0;
  }

  /** Which a name is of. */
  static java.util.Optional<Part> of(String name) {
    for (Part part : values()) {
      if (part.name.matcher(name).matches()) {
        return java.util.Optional.of(part);
      }
    }
    return java.util.Optional.empty();
  }

  /** The name of the only one of its kind. */
  String only() {
    return name.pattern().replace("\\", "");
  }

  /** The name of one of several, counted from 1. */
  String numbered(int number) {
    String folder = name.pattern().substring(0, name.pattern().indexOf('['));
    return folder + String.format(Locale.ROOT, "%06d", number) + ".jsonl";
  }

  /** The name of an attached file. */
  static String file(Digest digest) {
    return "data/files/" + digest.hex();
  }
}
