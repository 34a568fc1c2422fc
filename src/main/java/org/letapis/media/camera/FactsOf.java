package org.letapis.media.camera;

import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.media.Words;
import org.letapis.media.camera.CameraFacts.Place;
import org.letapis.media.picture.Orientation;

/** Picks out of all tags those that tell when, where and with what. */
final class FactsOf {

  /** {@code +53.9006+027.5590+210.0/} of ISO 6709. */
  private static final Pattern ISO_6709 =
      Pattern.compile(
          "([+-]\\d{1,2}(?:\\.\\d{1,9})?)([+-]\\d{1,3}(?:\\.\\d{1,9})?)([+-][\\d.]{1,12})?.*");

  private static final Pattern EXIF_DAY = Pattern.compile("^(\\d{4}):(\\d\\d):(\\d\\d)");

  private FactsOf() {}

  static CameraFacts metadata(Metadata all) {
    return new CameraFacts(
        taken(all),
        place(all),
        device(all),
        first(
            text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_LENS_MODEL),
            text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_BODY_SERIAL_NUMBER)),
        first(
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_SOFTWARE),
            text(all, QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_SOFTWARE)),
        first(
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ARTIST),
            text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_CAMERA_OWNER_NAME),
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_COPYRIGHT),
            text(all, IptcDirectory.class, IptcDirectory.TAG_BY_LINE)),
        first(
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION),
            text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_USER_COMMENT),
            text(all, IptcDirectory.class, IptcDirectory.TAG_CAPTION),
            text(all, JpegCommentDirectory.class, JpegCommentDirectory.TAG_COMMENT)),
        orientation(all));
  }

  private static @Nullable String taken(Metadata all) {
    String said =
        first(
            text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL),
            text(
                all,
                QuickTimeMetadataDirectory.class,
                QuickTimeMetadataDirectory.TAG_CREATION_DATE),
            text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_DATETIME_DIGITIZED),
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_DATETIME));
    if (said != null) {
      String day = EXIF_DAY.matcher(said).replaceFirst("$1-$2-$3");
      String zone =
          text(all, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
      return zone == null ? day : day + " " + zone;
    }
    return first(
        instant(all, Mp4Directory.class, Mp4Directory.TAG_CREATION_TIME),
        instant(all, QuickTimeDirectory.class, QuickTimeDirectory.TAG_CREATION_TIME));
  }

  /** The clock of films counts from 1904, and those that have none say just that. */
  private static @Nullable String instant(Metadata all, Class<? extends Directory> kind, int tag) {
    Directory directory = all.getFirstDirectoryOfType(kind);
    Date date = directory == null ? null : directory.getDate(tag);
    if (date == null || date.toInstant().isBefore(Instant.parse("1990-01-01T00:00:00Z"))) {
      return null;
    }
    return date.toInstant().toString().replace('T', ' ');
  }

  private static @Nullable Place place(Metadata all) {
    for (GpsDirectory gps : all.getDirectoriesOfType(GpsDirectory.class)) {
      GeoLocation at = gps.getGeoLocation();
      if (at != null) {
        return Place.of(at.getLatitude(), at.getLongitude(), altitude(gps));
      }
    }
    String said =
        text(
            all, QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709);
    if (said != null) {
      return iso6709(said);
    }
    Mp4Directory film = all.getFirstDirectoryOfType(Mp4Directory.class);
    Double latitude = film == null ? null : film.getDoubleObject(Mp4Directory.TAG_LATITUDE);
    Double longitude = film == null ? null : film.getDoubleObject(Mp4Directory.TAG_LONGITUDE);
    return latitude == null || longitude == null ? null : Place.of(latitude, longitude, Double.NaN);
  }

  private static double altitude(GpsDirectory gps) {
    Double metres = gps.getDoubleObject(GpsDirectory.TAG_ALTITUDE);
    Integer below = gps.getInteger(GpsDirectory.TAG_ALTITUDE_REF);
    if (metres == null) {
      return Double.NaN;
    }
    return below != null && below == 1 ? -metres : metres;
  }

  static @Nullable Place iso6709(String said) {
    Matcher at = ISO_6709.matcher(said);
    if (!at.matches()) {
      return null;
    }
    double altitude = Double.NaN;
    try {
      altitude = at.group(3) == null ? Double.NaN : Double.parseDouble(at.group(3));
    } catch (NumberFormatException unsaid) {
      // The place stands without it.
    }
    return Place.of(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2)), altitude);
  }

  private static @Nullable String device(Metadata all) {
    String maker =
        first(
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_MAKE),
            text(all, QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_MAKE));
    String model =
        first(
            text(all, ExifIFD0Directory.class, ExifIFD0Directory.TAG_MODEL),
            text(all, QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_MODEL));
    if (maker == null || model == null || model.startsWith(maker)) {
      return first(model, maker);
    }
    return maker + " " + model;
  }

  private static Orientation orientation(Metadata all) {
    ExifIFD0Directory exif = all.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer number = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return number == null ? Orientation.UPRIGHT : Orientation.of(number);
  }

  private static @Nullable String text(Metadata all, Class<? extends Directory> kind, int tag) {
    for (Directory directory : all.getDirectoriesOfType(kind)) {
      Object value = directory.getObject(tag);
      String words = value instanceof StringValue said ? Utf8.of(said) : described(directory, tag);
      String plain = Words.plain(words);
      if (plain != null) {
        return plain;
      }
    }
    return null;
  }

  private static @Nullable String described(Directory directory, int tag) {
    return directory.containsTag(tag) ? directory.getDescription(tag) : null;
  }

  private static @Nullable String first(@Nullable String... words) {
    return Stream.of(words).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Exif says ASCII, and programs write UTF-8. */
  private static final class Utf8 {
    static String of(StringValue said) {
      return new String(said.getBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
