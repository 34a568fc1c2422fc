package org.letapis.media.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import net.sourceforge.jaad.SampleBuffer;
import net.sourceforge.jaad.aac.Decoder;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.Quietly;
import org.letapis.media.box.Samples;
import org.letapis.media.box.Track;

/** AAC in MP4, as telephones record it. */
public final class AacSound implements Sound {
  private static final int MOST_BYTES = 64 * 1024;

  private final SeekableByteChannel channel;
  private final Track track;
  private final Samples samples;
  private final SampleBuffer buffer = new SampleBuffer();
  private Decoder decoder;
  private short[] first;
  private int sample;

  /**
   * @throws Problem UNSUPPORTED where its codec is another
   */
  public AacSound(SeekableByteChannel channel, Track track) throws IOException {
    this.channel = channel;
    this.track = track;
    this.samples = track.samples();
    if (!track.codec().equals("mp4a") || track.config().length == 0) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    decoder = decoder();
    buffer.setBigEndian(true);
    first = decoded();
    if (first.length == 0 || buffer.getSampleRate() <= 0 || buffer.getChannels() <= 0) {
      throw new IOException("nothing to decode");
    }
  }

  private Decoder decoder() throws IOException {
    try {
      return Decoder.create(track.config());
    } catch (IOException | RuntimeException other) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
  }

  @Override
  public int rate() {
    return buffer.getSampleRate();
  }

  @Override
  public int channels() {
    return buffer.getChannels();
  }

  @Override
  public double seconds() {
    return track.seconds();
  }

  @Override
  public double position() {
    return sample < samples.count()
        ? (double) samples.decodeTime(sample) / Math.max(1, track.scale())
        : seconds();
  }

  @Override
  public short[] next() throws IOException {
    if (first.length > 0) {
      short[] begun = first;
      first = new short[0];
      return begun;
    }
    return decoded();
  }

  private short[] decoded() throws IOException {
    if (sample >= samples.count()) {
      return new short[0];
    }
    int length = samples.size(sample);
    if (length > MOST_BYTES) {
      throw new IOException("a frame too large");
    }
    byte[] bytes = MediaSource.read(channel, samples.offset(sample), length);
    sample++;
    if (bytes.length < length) {
      return new short[0];
    }
    try {
      decoder.decodeFrame(bytes, buffer);
    } catch (RuntimeException damaged) {
      if (damaged instanceof Problem stopped) {
        throw stopped;
      }
      decoder = decoder();
      return new short[2048];
    }
    ByteBuffer pcm = ByteBuffer.wrap(buffer.getData());
    short[] out = new short[pcm.remaining() / 2];
    pcm.asShortBuffer().get(out);
    return out;
  }

  @Override
  public void seek(double seconds) throws IOException {
    sample = samples.at((long) (Math.max(0, seconds) * track.scale()));
    decoder = decoder();
    first = new short[0];
  }

  @Override
  public void close() {
    Quietly.close(channel);
  }
}
