package org.letapis.bundle.age;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.letapis.crypto.Secret;

/**
 * Encrypts a stream into an age file (binary, v1). Only {@link #finish} makes the file whole:
 * closing without it leaves a file that every reader refuses as cut short. The stream beneath is
 * not closed.
 */
public final class AgeOutput extends OutputStream {

  /** Recipients are filled up with keys nobody has to the next of these, so few are not counted. */
  private static final int[] PADDED = {4, 8, 16, 32};

  /** Most recipients of one file: what fits the header buffers of common readers. */
  public static final int MAX_RECIPIENTS = PADDED[PADDED.length - 1];

  private final Sink sink;
  private final WritableByteChannel channel;

  private AgeOutput(Sink sink, WritableByteChannel channel) {
    this.sink = sink;
    this.channel = channel;
  }

  /**
   * Writes the header for these recipients and dummies, in random order.
   *
   * @param recipients 1 to {@link #MAX_RECIPIENTS}, all of one kind: a file is as safe as its
   *     weakest recipient
   */
  public static AgeOutput open(OutputStream out, List<AgeRecipient> recipients, SecureRandom random)
      throws IOException {
    Sink sink = new Sink(out);
    try {
      List<RecipientStanzaWriter> writers = new ArrayList<>();
      for (AgeRecipient recipient : padded(recipients, random)) {
        writers.add(recipient.stanzaWriter());
      }
      return new AgeOutput(
          sink, new StandardEncryptingChannelFactory().newEncryptingChannel(sink, writers));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("age header failed", e);
    }
  }

  /** Writes the header for whoever knows a passphrase. Takes about a second. */
  public static AgeOutput withPassphrase(OutputStream out, Secret passphrase, SecureRandom random)
      throws IOException {
    Sink sink = new Sink(out);
    try {
      return new AgeOutput(
          sink,
          new StandardEncryptingChannelFactory()
              .newEncryptingChannel(sink, List.of(new ScryptStanzaWriter(passphrase, random))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("age header failed", e);
    }
  }

  private static List<AgeRecipient> padded(List<AgeRecipient> recipients, SecureRandom random) {
    if (recipients.isEmpty() || recipients.size() > MAX_RECIPIENTS) {
      throw new IllegalArgumentException("1 to " + MAX_RECIPIENTS + " recipients");
    }
    AgeKind kind = recipients.getFirst().kind();
    if (recipients.stream().anyMatch(r -> r.kind() != kind)) {
      throw new IllegalArgumentException("recipients of two kinds");
    }
    List<AgeRecipient> all = new ArrayList<>(recipients);
    int size = 0;
    while (PADDED[size] < recipients.size()) {
      size++;
    }
    while (all.size() < PADDED[size]) {
      try (AgeIdentity dummy = AgeIdentity.generate(kind, random)) {
        all.add(dummy.recipient());
      }
    }
    Collections.shuffle(all, random);
    return all;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!channel.isOpen()) {
      throw new IOException("closed");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Writes the final chunk. */
  public void finish() throws IOException {
    channel.close();
  }

  /** Wipes the key; without {@link #finish} before, the file stays visibly incomplete. */
  @Override
  public void close() throws IOException {
    // Jagged's close writes a valid final chunk even after a failure: it must not reach the file.
    sink.discard();
    channel.close();
  }

  private static final class Sink implements WritableByteChannel {
    private final OutputStream out;
    private boolean open = true;
    private boolean discarding;

    Sink(OutputStream out) {
      this.out = out;
    }

    void discard() {
      discarding = true;
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
      int length = buffer.remaining();
      if (!discarding) {
        out.write(buffer.array(), buffer.arrayOffset() + buffer.position(), length);
      }
      buffer.position(buffer.limit());
      return length;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
