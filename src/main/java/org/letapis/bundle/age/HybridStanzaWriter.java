package org.letapis.bundle.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.InvalidCipherTextException;

/** Wraps a file's key for one hybrid recipient. */
final class HybridStanzaWriter implements RecipientStanzaWriter {

  private final byte[] publicKey;

  HybridStanzaWriter(byte[] publicKey) {
    this.publicKey = publicKey.clone();
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey)
      throws GeneralSecurityException {
    byte[] key = fileKey.getEncoded();
    try {
      return List.of(new Stanza(Hybrid.seal(publicKey, key)));
    } catch (InvalidCipherTextException e) {
      throw new GeneralSecurityException("HPKE failed", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static final class Stanza implements RecipientStanza {
    private final String encapsulated;
    private final byte[] wrapped;

    Stanza(Hybrid.Sealed sealed) {
      this.encapsulated = Hybrid.BASE64.encodeToString(sealed.encapsulated());
      this.wrapped = sealed.wrapped();
    }

    @Override
    public String getType() {
      return Hybrid.STANZA;
    }

    @Override
    public List<String> getArguments() {
      return List.of(encapsulated);
    }

    @Override
    public byte[] getBody() {
      return wrapped.clone();
    }
  }
}
