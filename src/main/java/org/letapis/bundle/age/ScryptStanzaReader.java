package org.letapis.bundle.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Secret;

/** Finds and unwraps a file's key with a passphrase. */
final class ScryptStanzaReader implements RecipientStanzaReader {

  private static final Pattern LOG_N = Pattern.compile("[1-9][0-9]?");

  private final Secret passphrase;
  private boolean tooCostly;

  ScryptStanzaReader(Secret passphrase) {
    this.passphrase = passphrase;
  }

  /** Whether the file asked for more work than is spent. */
  boolean isTooCostly() {
    return tooCostly;
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    List<RecipientStanza> all = new ArrayList<>();
    stanzas.forEach(all::add);
    if (all.stream().noneMatch(stanza -> stanza.getType().equals(Scrypt.STANZA))) {
      throw new UnsupportedRecipientStanzaException("no passphrase stanza");
    }
    RecipientStanza stanza = all.getFirst();
    // With a second one, whoever knows it could have written what the passphrase seems to vouch
    // for.
    if (all.size() != 1
        || stanza.getArguments().size() != 2
        || stanza.getBody().length != Scrypt.WRAPPED) {
      throw new GeneralSecurityException("malformed stanza");
    }
    byte[] salt = salt(stanza.getArguments().getFirst());
    int logN = logN(stanza.getArguments().get(1));
    try {
      // Jagged keeps this very array and wipes it with the key.
      return new FileKey(Scrypt.unwrap(passphrase, salt, logN, stanza.getBody()));
    } catch (AEADBadTagException other) {
      throw new UnsupportedRecipientStanzaException("another passphrase");
    }
  }

  private int logN(String text) throws GeneralSecurityException {
    if (!LOG_N.matcher(text).matches()) {
      throw new GeneralSecurityException("malformed stanza");
    }
    int logN = Integer.parseInt(text);
    if (logN > Scrypt.MOST_LOG_N) {
      tooCostly = true;
      throw new GeneralSecurityException("too costly");
    }
    return logN;
  }

  private static byte[] salt(String text) throws GeneralSecurityException {
    try {
      byte[] salt = Base64.getDecoder().decode(text);
      if (salt.length == Scrypt.SALT && Scrypt.BASE64.encodeToString(salt).equals(text)) {
        return salt;
      }
    } catch (IllegalArgumentException e) {
      // Told below, in the same words as the other ways of being malformed.
    }
    throw new GeneralSecurityException("malformed stanza");
  }
}
