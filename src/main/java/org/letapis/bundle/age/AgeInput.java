package org.letapis.bundle.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bundle.age.AgeException.Fault;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;

/**
 * Decrypts an age file as a stream. Bytes are given out chunk by chunk, each authenticated; that
 * the file is whole is known only once {@link #read} has returned -1.
 */
public final class AgeInput extends InputStream {

  private final ReadableByteChannel channel;
  private final byte[] one = new byte[1];

  private AgeInput(ReadableByteChannel channel) {
    this.channel = channel;
  }

  /**
   * Reads the header and finds the file's key.
   *
   * @param in positioned at the header, whose bounds were looked at with {@link AgeHeader#peek}
   * @throws AgeException when it is for none of these identities, or altered
   */
  public static AgeInput open(InputStream in, List<AgeIdentity> identities) throws IOException {
    return open(in, new AnyOf(identities));
  }

  /**
   * The same with a passphrase. Takes about a second, and at most 256 MiB.
   *
   * @throws AgeException also when the file asks for more than that
   */
  public static AgeInput withPassphrase(InputStream in, Secret passphrase) throws IOException {
    ScryptStanzaReader reader = new ScryptStanzaReader(passphrase);
    try {
      return open(in, reader);
    } catch (AgeException e) {
      throw reader.isTooCostly() ? new AgeException(Fault.TOO_COSTLY, e) : e;
    }
  }

  private static AgeInput open(InputStream in, RecipientStanzaReader reader) throws IOException {
    try {
      return new AgeInput(
          new StandardDecryptingChannelFactory()
              .newDecryptingChannel(Channels.newChannel(in), List.of(reader)));
    } catch (UnsupportedRecipientStanzaException e) {
      throw new AgeException(Fault.NO_MATCH, e);
    } catch (Problem stopped) {
      throw stopped;
    } catch (GeneralSecurityException | RuntimeException e) {
      // Jagged's parser lets buffer and number exceptions through for some malformed headers.
      throw new AgeException(Fault.ALTERED, e);
    } catch (IOException e) {
      throw faultOf(e);
    }
  }

  @Override
  public int read() throws IOException {
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      return channel.read(ByteBuffer.wrap(bytes, offset, length));
    } catch (Problem stopped) {
      throw stopped;
    } catch (RuntimeException e) {
      throw new AgeException(Fault.ALTERED, e);
    } catch (IOException e) {
      throw faultOf(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Jagged tells a chunk that does not verify by an IOException whose cause is the cipher's. */
  private static IOException faultOf(IOException e) {
    boolean ofTheFile =
        e instanceof com.exceptionfactory.jagged.PayloadException
            || e.getCause() instanceof GeneralSecurityException;
    return ofTheFile ? new AgeException(Fault.ALTERED, e) : e;
  }

  /** Tries each identity and keeps a malformed header apart from one for somebody else. */
  private record AnyOf(List<AgeIdentity> identities) implements RecipientStanzaReader {
    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
      List<GeneralSecurityException> misses = new ArrayList<>();
      for (AgeIdentity identity : identities) {
        try {
          return identity.stanzaReader().getFileKey(stanzas);
        } catch (UnsupportedRecipientStanzaException e) {
          misses.add(e);
        }
      }
      UnsupportedRecipientStanzaException none =
          new UnsupportedRecipientStanzaException("no stanza for these identities");
      misses.forEach(none::addSuppressed);
      throw none;
    }
  }
}
