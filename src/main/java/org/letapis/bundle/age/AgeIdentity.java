package org.letapis.bundle.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.letapis.crypto.Secret;

/** A private key that opens what was encrypted for its {@link #recipient}. Wiped when closed. */
public final class AgeIdentity implements AutoCloseable {

  private final AgeKind kind;
  private final Secret secret;
  private final AgeRecipient recipient;

  private AgeIdentity(AgeKind kind, Secret secret) {
    this.kind = kind;
    this.secret = secret;
    this.recipient = AgeRecipient.of(kind, secret.use(bytes -> publicKey(kind, bytes)));
  }

  /** A new random identity. */
  public static AgeIdentity generate(AgeKind kind, SecureRandom random) {
    return new AgeIdentity(kind, Secret.random(AgeKind.SECRET_LENGTH, random));
  }

  /**
   * The identity of 32 secret bytes, which are copied.
   *
   * @throws IllegalArgumentException when they are not 32
   */
  public static AgeIdentity of(AgeKind kind, Secret secret) {
    if (secret.length() != AgeKind.SECRET_LENGTH) {
      throw new IllegalArgumentException("an age identity has 32 bytes");
    }
    return new AgeIdentity(kind, secret.duplicate());
  }

  public AgeKind kind() {
    return kind;
  }

  /** The public half. */
  public AgeRecipient recipient() {
    return recipient;
  }

  /** The 32 secret bytes, in a holder to be closed on its own. */
  public Secret secret() {
    return secret.duplicate();
  }

  /**
   * The identity as other age programs read it from a file, {@code AGE-SECRET-KEY-1…} in ASCII. To
   * be shown or written only when its owner asks for exactly that.
   */
  public Secret secretText() {
    return secret.use(
        bytes -> {
          byte[] text = Bech32.encode(kind.identityPart(), bytes);
          for (int i = 0; i < text.length; i++) {
            text[i] = (byte) Character.toUpperCase(text[i]);
          }
          return Secret.taking(text);
        });
  }

  /**
   * Reads such a text.
   *
   * @throws IllegalArgumentException when it is none of that kind
   */
  public static AgeIdentity parse(AgeKind kind, Secret text) {
    byte[] bytes = text.use(ascii -> Bech32.decode(kind.identityPart(), ascii));
    try (Secret secret = Secret.taking(bytes)) {
      return of(kind, secret);
    }
  }

  /** What finds and unwraps a file's key with this identity. */
  RecipientStanzaReader stanzaReader() throws GeneralSecurityException {
    return switch (kind) {
      case HYBRID -> new HybridStanzaReader(secret);
      case X25519 -> {
        try (Secret text = secretText()) {
          yield text.use(AgeIdentity::x25519Reader);
        }
      }
    };
  }

  private static RecipientStanzaReader x25519Reader(byte[] ascii) throws GeneralSecurityException {
    char[] chars = new char[ascii.length];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ascii[i];
    }
    try {
      return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(CharBuffer.wrap(chars));
    } finally {
      Arrays.fill(chars, '\0');
    }
  }

  private static byte[] publicKey(AgeKind kind, byte[] secret) {
    return switch (kind) {
      case X25519 -> new X25519PrivateKeyParameters(secret).generatePublicKey().getEncoded();
      case HYBRID -> Hybrid.publicKey(secret);
    };
  }

  @Override
  public void close() {
    secret.close();
  }

  @Override
  public String toString() {
    return "AgeIdentity[" + kind + "]";
  }
}
