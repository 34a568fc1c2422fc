package org.letapis.media.play;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;

/** The computer's own sound. */
public final class SystemSpeaker implements Speaker {
  private final SourceDataLine line;
  private final int frame;
  private final int rate;
  private long written;

  public SystemSpeaker(int rate, int channels) {
    this.rate = rate;
    this.frame = channels * 2;
    try {
      AudioFormat format = new AudioFormat(rate, 16, channels, true, false);
      line = AudioSystem.getSourceDataLine(format);
      line.open(format, rate / 4 * frame);
      line.start();
    } catch (LineUnavailableException | RuntimeException none) {
      throw new Problem(MediaProblem.NO_SOUND);
    }
  }

  @Override
  public void write(short[] samples) {
    ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    int length = bytes.capacity() - bytes.capacity() % frame;
    line.write(bytes.array(), 0, length);
    written += length / frame;
  }

  @Override
  public double waiting() {
    return Math.max(0, (double) (written - line.getLongFramePosition()) / rate);
  }

  @Override
  public void pause() {
    line.stop();
  }

  @Override
  public void resume() {
    line.start();
  }

  @Override
  public void flush() {
    line.flush();
    written = line.getLongFramePosition();
  }

  @Override
  public void drain() {
    line.drain();
  }

  @Override
  public void close() {
    line.close();
  }
}
