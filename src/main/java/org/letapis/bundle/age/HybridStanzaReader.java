package org.letapis.bundle.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.letapis.crypto.Secret;

/** Finds and unwraps a file's key with one hybrid identity. */
final class HybridStanzaReader implements RecipientStanzaReader {

  private static final int FILE_KEY = 16;

  private final Secret seed;

  HybridStanzaReader(Secret seed) {
    this.seed = seed;
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    AsymmetricCipherKeyPair keys = null;
    for (RecipientStanza stanza : stanzas) {
      if (stanza.getType().equals(Hybrid.STANZA)) {
        byte[] encapsulated = encapsulated(stanza);
        byte[] body = stanza.getBody();
        if (body.length != Hybrid.WRAPPED) {
          throw new GeneralSecurityException("malformed stanza");
        }
        keys = keys == null ? seed.use(Hybrid::keyPair) : keys;
        byte[] key = unwrap(keys, encapsulated, body);
        if (key.length == FILE_KEY) {
          // Jagged keeps this very array and wipes it with the key.
          return new FileKey(key);
        }
      }
    }
    throw new UnsupportedRecipientStanzaException("no hybrid stanza for this identity");
  }

  private static byte[] encapsulated(RecipientStanza stanza) throws GeneralSecurityException {
    if (stanza.getArguments().size() != 1) {
      throw new GeneralSecurityException("malformed stanza");
    }
    String text = stanza.getArguments().getFirst();
    try {
      byte[] encapsulated = Base64.getDecoder().decode(text);
      if (encapsulated.length == Hybrid.ENCAPSULATED
          && Hybrid.BASE64.encodeToString(encapsulated).equals(text)) {
        return encapsulated;
      }
    } catch (IllegalArgumentException e) {
      // Told below, in the same words as the other ways of being malformed.
    }
    throw new GeneralSecurityException("malformed stanza");
  }

  /** The unwrapped key, or no bytes when the stanza is for somebody else. */
  private static byte[] unwrap(AsymmetricCipherKeyPair keys, byte[] encapsulated, byte[] body) {
    try {
      return Hybrid.open(keys, encapsulated, body);
    } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
      // Bouncy Castle refuses a low-order X25519 share with an IllegalStateException.
      return new byte[0];
    }
  }
}
