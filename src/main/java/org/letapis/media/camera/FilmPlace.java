package org.letapis.media.camera;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.media.box.Box;
import org.letapis.media.camera.CameraFacts.Place;

/** Where a film was taken: the boxes loci (3GPP TS 26.244, 8.8) and ©xyz of its user data. */
final class FilmPlace {
  private FilmPlace() {}

  static @Nullable Place read(SeekableByteChannel channel) throws IOException {
    Optional<Box> moov = Box.first(Box.between(channel, 0, channel.size()), "moov");
    Optional<Box> said = moov.isEmpty() ? moov : moov.get().find(channel, "udta");
    if (said.isEmpty()) {
      return null;
    }
    for (Box box : said.get().children(channel)) {
      Place place =
          switch (box.type()) {
            case "loci" -> loci(box.bytes(channel));
            case "\u00A9xyz" -> xyz(box.bytes(channel));
            default -> null;
          };
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private static @Nullable Place loci(ByteBuffer bytes) {
    try {
      bytes.position(6);
      while (bytes.get() != 0) {
        // The name of the place ends in a zero.
      }
      bytes.get();
      double longitude = bytes.getInt() / 65536.0;
      double latitude = bytes.getInt() / 65536.0;
      double altitude = bytes.getInt() / 65536.0;
      return Place.of(latitude, longitude, altitude == 0 ? Double.NaN : altitude);
    } catch (BufferUnderflowException | IllegalArgumentException cutOff) {
      return null;
    }
  }

  private static @Nullable Place xyz(ByteBuffer bytes) {
    if (bytes.remaining() < 4) {
      return null;
    }
    int length = Math.min(bytes.getShort(0) & 0xFFFF, bytes.remaining() - 4);
    return FactsOf.iso6709(new String(bytes.array(), 4, length, UTF_8));
  }
}
