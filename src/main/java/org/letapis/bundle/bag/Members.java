package org.letapis.bundle.bag;

import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;

/** The names of a bundle's members. There are no others, and they stand in this order. */
public final class Members {

  public static final String BAGIT = "bagit.txt";
  public static final String INFO = "bag-info.txt";
  public static final String TAG_MANIFEST = "tagmanifest-sha512.txt";
  public static final String SIGNATURE = "tagmanifest-sha512.txt.sig";
  public static final String ML_DSA = "tagmanifest-sha512.txt.mldsa";
  public static final String MANIFEST = "manifest-sha512.txt";
  public static final String BUNDLE = "data/bundle.json";
  public static final String HEADS = "data/heads.json";
  public static final String ENTRIES = "data/entries.jsonl";

  /** Where attached files are. */
  public static final String FILES = "data/files/";

  private static final String HEAD_FOLDER = "data/heads/";

  private Members() {}

  /** The SSHSIG signature over an author's head. */
  public static String headSignature(AuthorId author) {
    return HEAD_FOLDER + author + ".sig";
  }

  /** The ML-DSA-65 signature over an author's head. */
  public static String headMlDsa(AuthorId author) {
    return HEAD_FOLDER + author + ".mldsa";
  }

  /** An attached file. */
  public static String file(Digest sha256) {
    return FILES + sha256;
  }
}
