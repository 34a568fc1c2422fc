package org.letapis.media.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.SampleBuffer;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Quietly;

/** MP3. */
public final class Mp3Sound implements Sound {

  /** A frame may borrow bits of those before it. */
  private static final int BORROWED = 3;

  private final SeekableByteChannel channel;
  private final Mp3Frames frames;
  private Decoder decoder = new Decoder();
  private Bitstream stream;
  private short[] first;
  private int channels;
  private int frame;

  public Mp3Sound(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.frames = Mp3Frames.read(channel);
    this.stream = streamFrom(0);
    this.first = decoded();
    if (first.length == 0) {
      throw new IOException("nothing to decode");
    }
  }

  private Bitstream streamFrom(int from) throws IOException {
    frame = from;
    channel.position(frames.offset(from));
    InputStream in = Channels.newInputStream(channel);
    return new Bitstream(in);
  }

  @Override
  public int rate() {
    return frames.rate();
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public double seconds() {
    return frames.count() * frames.secondsPerFrame();
  }

  @Override
  public double position() {
    return frame * frames.secondsPerFrame();
  }

  @Override
  public short[] next() throws IOException {
    if (first.length > 0) {
      short[] samples = first;
      first = new short[0];
      return samples;
    }
    return decoded();
  }

  private short[] decoded() throws IOException {
    short[] samples = {};
    // A frame that borrows from one before the place one went to gives nothing: on to the next.
    while (samples.length == 0 && frame < frames.count()) {
      samples = frame();
    }
    return samples;
  }

  private short[] frame() throws IOException {
    frame++;
    try {
      Header header = stream.readFrame();
      if (header == null) {
        return new short[0];
      }
      SampleBuffer samples = (SampleBuffer) decoder.decodeFrame(header, stream);
      channels = samples.getChannelCount();
      return Arrays.copyOf(samples.getBuffer(), samples.getBufferLength());
    } catch (BitstreamException | DecoderException | RuntimeException damaged) {
      if (damaged instanceof Problem stopped) {
        throw stopped;
      }
      // A damaged frame is silence, and the next one is tried.
      return new short[Math.max(1, channels) * (int) (frames.secondsPerFrame() * frames.rate())];
    } finally {
      stream.closeFrame();
    }
  }

  @Override
  public void seek(double seconds) throws IOException {
    int to =
        Math.clamp((long) (seconds / frames.secondsPerFrame()) - BORROWED, 0, frames.count() - 1);
    decoder = new Decoder();
    stream = streamFrom(to);
    first = new short[0];
  }

  @Override
  public void close() {
    Quietly.close(channel);
  }
}
