package org.letapis.foreign.uwazi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.zip.BoundedZip;

/** A table in an archive; it can only be read from its beginning on. */
record ZipMember(String name, BoundedZip zip, String member) implements ForeignInput {

  @Override
  public SeekableByteChannel open() {
    throw new UnsupportedOperationException("packed: read as a stream");
  }

  @Override
  public InputStream stream() throws IOException {
    return zip.open(member);
  }
}
