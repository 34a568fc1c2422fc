package org.letapis.media.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.model.ColorSpace;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.Quietly;
import org.letapis.media.box.Samples;
import org.letapis.media.box.Track;
import org.letapis.media.picture.Picture;

/**
 * The pictures of an H.264 track, decoded one after the other and given in the order in which they
 * are shown. For one thread.
 */
public final class Film implements AutoCloseable {
  private static final int MOST_BYTES = 16 << 20;

  /** Pictures a decoder may hold back to put them in order. */
  private static final int HELD_BACK = 16;

  private final SeekableByteChannel channel;
  private final Track track;
  private final Samples samples;
  private final AvcConfig config;
  private final PriorityQueue<Frame> waiting =
      new PriorityQueue<>(Comparator.comparingDouble(Frame::seconds));
  private H264Decoder decoder;
  private int sample;

  /**
   * A picture and when it is due.
   *
   * @param seconds from the beginning
   * @param raw as decoded; {@link #picture} makes colours of it
   */
  public record Frame(double seconds, RawFrame raw) {

    /** The picture, no wider or higher than {@code side} pixels. */
    public Picture picture(int side) {
      return raw.picture(side);
    }
  }

  /**
   * @throws Problem UNSUPPORTED where its codec is another, TOO_LARGE beyond 4K
   */
  public Film(SeekableByteChannel channel, Track track) throws IOException {
    this.channel = channel;
    this.track = track;
    this.samples = track.samples();
    if (!track.codec().equals("avc1") || track.config().length == 0 || samples.count() == 0) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    config = AvcConfig.read(track.config());
    decoder = config.decoder();
  }

  /** The next picture in the order of showing; null at the end. */
  public @Nullable Frame next() throws IOException {
    while (sample < samples.count() && waiting.size() < HELD_BACK && !isDue()) {
      Frame decoded = decoded();
      if (decoded != null) {
        waiting.add(decoded);
      }
    }
    return waiting.poll();
  }

  /** Whether nothing that is still to be decoded can be shown before the first that waits. */
  private boolean isDue() {
    Frame first = waiting.peek();
    return first != null && first.seconds() <= seconds(samples.decodeTime(sample));
  }

  private @Nullable Frame decoded() throws IOException {
    int length = samples.size(sample);
    if (length > MOST_BYTES) {
      throw new IOException("a picture too large");
    }
    byte[] bytes = MediaSource.read(channel, samples.offset(sample), length);
    double due = seconds(samples.showTime(sample));
    sample++;
    try {
      byte[][] planes =
          org.jcodec.common.model.Picture.create(
                  config.width(), config.height(), ColorSpace.YUV420J)
              .getData();
      ByteBuffer pictures = config.pictures(bytes);
      if (!pictures.hasRemaining()) {
        return null;
      }
      var decoded = decoder.decodeFrame(pictures, planes);
      return decoded == null ? null : new Frame(due, RawFrame.of(decoded, config, track.turns()));
    } catch (RuntimeException damaged) {
      if (damaged instanceof Problem stopped) {
        throw stopped;
      }
      // What follows builds on what could not be read: on to the next that stands by itself.
      decoder = config.decoder();
      while (sample < samples.count() && !samples.isKey(sample)) {
        sample++;
      }
      return null;
    }
  }

  private double seconds(long units) {
    return (double) units / Math.max(1, track.scale());
  }

  /** How long it is. */
  public double seconds() {
    return track.seconds();
  }

  /** Goes to the last picture at or before a time that stands by itself. */
  public void seek(double seconds) {
    int to = samples.at((long) (Math.max(0, seconds) * track.scale()));
    while (to > 0 && !samples.isKey(to)) {
      to--;
    }
    go(to);
  }

  /** Leaves pictures out, if one that stands by itself is due between now and then. */
  public void hurry(double seconds) {
    int to = samples.at((long) (Math.max(0, seconds) * track.scale()));
    while (to > sample && !samples.isKey(to)) {
      to--;
    }
    if (to > sample) {
      go(to);
    }
  }

  private void go(int to) {
    sample = to;
    waiting.clear();
    decoder = config.decoder();
  }

  @Override
  public void close() {
    waiting.clear();
    Quietly.close(channel);
  }
}
