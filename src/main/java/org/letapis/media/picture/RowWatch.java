package org.letapis.media.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;

/**
 * Stops a decoder between rows; nothing may be thrown here, since decoders call from native code.
 */
final class RowWatch implements IIOReadProgressListener {
  private final Allowance allowance;
  private boolean began;

  RowWatch(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Whether anything was decoded. */
  boolean began() {
    return began;
  }

  @Override
  public void imageProgress(ImageReader source, float percentageDone) {
    began |= percentageDone > 0;
    try {
      allowance.check();
    } catch (Problem over) {
      source.abort();
    }
  }

  @Override
  public void imageStarted(ImageReader source, int imageIndex) {}

  @Override
  public void imageComplete(ImageReader source) {}

  @Override
  public void readAborted(ImageReader source) {}

  @Override
  public void sequenceStarted(ImageReader source, int minIndex) {}

  @Override
  public void sequenceComplete(ImageReader source) {}

  @Override
  public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

  @Override
  public void thumbnailProgress(ImageReader source, float percentageDone) {}

  @Override
  public void thumbnailComplete(ImageReader source) {}
}
