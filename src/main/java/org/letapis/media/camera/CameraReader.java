package org.letapis.media.camera;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.imaging.quicktime.QuickTimeMetadataReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.jpeg.JpegCommentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.camera.CameraFacts.Place;

/**
 * Reads Exif (JPEG, PNG, WebP, TIFF, HEIF), IPTC, comments, and the boxes of MP4 and QuickTime. XMP
 * is left unread: it is XML out of a hostile file, and repeats what Exif says.
 */
public final class CameraReader {

  /** Most bytes that are read for it; what is skipped does not count. */
  private static final long MOST_READ = 24L << 20;

  /** Most bytes of one Exif block. */
  static final int MOST_EXIF = 4 << 20;

  private static final Iterable<JpegSegmentMetadataReader> OF_JPEG =
      List.of(new ExifReader(), new IptcReader(), new JpegCommentReader());

  private CameraReader() {}

  /** What can be read; NONE where there is nothing or it is broken. */
  public static CameraFacts read(MediaSource source, Kind kind, Allowance allowance) {
    try (InputStream in = new BoundedStream(source.stream(allowance), MOST_READ)) {
      CameraFacts facts = FactsOf.metadata(metadata(source, in, kind, allowance));
      return kind == Kind.MP4 && facts.place() == null
          ? facts.at(placeOf(source, allowance))
          : facts;
    } catch (Problem stopped) {
      throw stopped;
    } catch (IOException
        | JpegProcessingException
        | TiffProcessingException
        | RuntimeException broken) {
      return CameraFacts.NONE;
    }
  }

  private static @Nullable Place placeOf(MediaSource source, Allowance allowance) {
    try (SeekableByteChannel channel = source.open(allowance)) {
      return FilmPlace.read(channel);
    } catch (IOException broken) {
      return null;
    }
  }

  private static Metadata metadata(
      MediaSource source, InputStream in, Kind kind, Allowance allowance)
      throws IOException, JpegProcessingException, TiffProcessingException {
    return switch (kind) {
      case JPEG -> JpegMetadataReader.readMetadata(in, OF_JPEG);
      case PNG -> exif(ExifBlock.ofPng(in));
      case WEBP -> exif(ExifBlock.ofWebp(in));
      case TIFF -> TiffMetadataReader.readMetadata(in);
      case HEIF -> HeifMetadataReader.readMetadata(in);
      case MP4 ->
          new String(source.beginning(12, allowance), ISO_8859_1).endsWith("ftypqt  ")
              ? QuickTimeMetadataReader.readMetadata(in)
              : Mp4MetadataReader.readMetadata(in);
      default -> new Metadata();
    };
  }

  private static Metadata exif(byte[] block) {
    Metadata metadata = new Metadata();
    if (block.length > 0) {
      new ExifReader().extract(new ByteArrayReader(block), metadata);
    }
    return metadata;
  }
}
