package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.backup.medium.BackupProgress;

/** Tells how far the reading of large files has come, and stops it when the person asked to. */
final class Meter {

  private final BackupProgress progress;
  private final long total;
  private long done;
  private @Nullable IOException failure;

  Meter(BackupProgress progress, long done, long total) {
    this.progress = progress;
    this.done = done;
    this.total = total;
  }

  /**
   * Passes on what broke off the reading, where others took it for a damaged file.
   *
   * @throws IOException when the medium failed
   */
  void goOn() throws IOException {
    progress.goOn();
    if (failure != null) {
      throw failure;
    }
  }

  /** A file has been dealt with. */
  void done(long bytes) {
    progress.goOn();
    done += bytes;
    progress.at(BackupProgress.Step.VERIFY, done, total);
  }

  /** The same bytes, with every reading of them watched. */
  SeekableByteChannel watch(SeekableByteChannel bytes) {
    return new Watched(bytes);
  }

  private final class Watched implements SeekableByteChannel {
    private final SeekableByteChannel bytes;

    private Watched(SeekableByteChannel bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      progress.goOn();
      try {
        int read = bytes.read(into);
        progress.at(BackupProgress.Step.VERIFY, done + bytes.position(), total);
        return read;
      } catch (IOException failed) {
        failure = failed;
        throw failed;
      }
    }

    @Override
    public long position() throws IOException {
      return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
      bytes.position(newPosition);
      return this;
    }

    @Override
    public long size() throws IOException {
      return bytes.size();
    }

    @Override
    public boolean isOpen() {
      return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }

    @Override
    public int write(ByteBuffer from) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new NonWritableChannelException();
    }
  }
}
