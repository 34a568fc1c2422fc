package org.letapis.bundle.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.letapis.crypto.Secret;

/** Wraps a file's key under a passphrase. */
final class ScryptStanzaWriter implements RecipientStanzaWriter {

  private final Secret passphrase;
  private final SecureRandom random;

  ScryptStanzaWriter(Secret passphrase, SecureRandom random) {
    this.passphrase = passphrase;
    this.random = random;
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey)
      throws GeneralSecurityException {
    byte[] salt = new byte[Scrypt.SALT];
    random.nextBytes(salt);
    byte[] key = fileKey.getEncoded();
    try {
      byte[] wrapped = Scrypt.wrap(passphrase, salt, Scrypt.LOG_N, key);
      return List.of(new Stanza(Scrypt.BASE64.encodeToString(salt), wrapped));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static final class Stanza implements RecipientStanza {
    private final String salt;
    private final byte[] wrapped;

    Stanza(String salt, byte[] wrapped) {
      this.salt = salt;
      this.wrapped = wrapped;
    }

    @Override
    public String getType() {
      return Scrypt.STANZA;
    }

    @Override
    public List<String> getArguments() {
      return List.of(salt, Integer.toString(Scrypt.LOG_N));
    }

    @Override
    public byte[] getBody() {
      return wrapped.clone();
    }
  }
}
