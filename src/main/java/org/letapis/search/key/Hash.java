package org.letapis.search.key;

/** Numbers of 40 bits for short strings; two that collide cost a comparison more, nothing else. */
final class Hash {

  private Hash() {}

  static long of(char kind, CharSequence text) {
    return of(kind, text, -1);
  }

  /** The same without one character. */
  static long of(char kind, CharSequence text, int without) {
    long hash = 0xcbf29ce484222325L ^ kind;
    for (int i = 0; i < text.length(); i++) {
      if (i != without) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
    }
    hash ^= hash >>> 29;
    return hash & 0xFF_FFFF_FFFFL;
  }
}
