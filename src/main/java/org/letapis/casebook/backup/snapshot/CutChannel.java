package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.letapis.journal.JournalCut;

/** The bytes of one segment of a cut. Closing it leaves the cut open. */
final class CutChannel implements SeekableByteChannel {

  private final JournalCut.Piece piece;
  private long position;
  private boolean open = true;

  CutChannel(JournalCut.Piece piece) {
    this.piece = piece;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (position >= piece.length()) {
      return -1;
    }
    int most = (int) Math.min(into.remaining(), piece.length() - position);
    ByteBuffer part = into.slice(into.position(), most);
    int read = piece.bytes().read(part, position);
    if (read > 0) {
      into.position(into.position() + read);
      position += read;
    }
    return read;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return piece.length();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
