package org.letapis.cli.backup;

/** Bytes as people read them. */
final class Sizes {

  private Sizes() {}

  /** MiB with one digit after the point. */
  static double mib(long bytes) {
    return Math.round(bytes * 10.0 / (1 << 20)) / 10.0;
  }
}
