package org.letapis.bundle.age;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * A public key that a file can be encrypted for.
 *
 * @param kind what kind of key
 * @param text its Bech32 text, {@code age1…} or {@code age1pq1…}, in lower case
 */
public record AgeRecipient(AgeKind kind, String text) {

  private static final int X25519_LENGTH = 32;

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException when the text is no recipient of that kind
   */
  public AgeRecipient {
    byte[] key = Bech32.decode(kind.recipientPart(), text.getBytes(StandardCharsets.UTF_8));
    if (key.length != kind.recipientLength() || !text.equals(encode(kind, key))) {
      throw new IllegalArgumentException("not an age recipient");
    }
    if (kind == AgeKind.HYBRID) {
      // Refuses ML-KEM keys that are not in canonical form (FIPS 203, 7.2) before they are used.
      new XWingPublicKeyParameters(key);
    }
    refuseSmallOrder(key, key.length - X25519_LENGTH);
  }

  /** A point of small order would make every encryption for it fail, or be readable by anybody. */
  private static void refuseSmallOrder(byte[] key, int offset) {
    byte[] shared = new byte[X25519_LENGTH];
    try {
      new X25519PrivateKeyParameters(new byte[X25519_LENGTH])
          .generateSecret(new X25519PublicKeyParameters(key, offset), shared, 0);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("a point of small order", e);
    }
  }

  static AgeRecipient of(AgeKind kind, byte[] key) {
    return new AgeRecipient(kind, encode(kind, key));
  }

  /** What wraps a file's key for this recipient. */
  RecipientStanzaWriter stanzaWriter() throws GeneralSecurityException {
    return switch (kind) {
      case X25519 -> X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
      case HYBRID -> new HybridStanzaWriter(key());
    };
  }

  private byte[] key() {
    return Bech32.decode(kind.recipientPart(), text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encode(AgeKind kind, byte[] key) {
    return new String(Bech32.encode(kind.recipientPart(), key), StandardCharsets.US_ASCII);
  }
}
