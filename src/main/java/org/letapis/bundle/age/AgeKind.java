package org.letapis.bundle.age;

/** The two kinds of age recipients a bundle may be encrypted for. */
public enum AgeKind {
  /** X25519, which every age program reads. */
  X25519("age", "age-secret-key-", 32),
  /** ML-KEM-768 with X25519 (X-Wing) through HPKE: age 1.3 and later. */
  HYBRID("age1pq", "age-secret-key-pq-", 1_216);

  /** Bytes of an identity of either kind. */
  static final int SECRET_LENGTH = 32;

  private final String recipientPart;
  private final String identityPart;
  private final int recipientLength;

  AgeKind(String recipientPart, String identityPart, int recipientLength) {
    this.recipientPart = recipientPart;
    this.identityPart = identityPart;
    this.recipientLength = recipientLength;
  }

  /** Human-readable part of a recipient's Bech32 text. */
  String recipientPart() {
    return recipientPart;
  }

  /** Human-readable part of an identity's Bech32 text, in lower case. */
  String identityPart() {
    return identityPart;
  }

  /** Bytes of a recipient. */
  int recipientLength() {
    return recipientLength;
  }
}
