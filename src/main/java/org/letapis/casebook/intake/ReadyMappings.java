package org.letapis.casebook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.MappingJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.uwazi.UwaziSource;

/** Mappings that come with the program, one for each format whose fields are known. */
final class ReadyMappings {

  /** Longest mapping that may travel with a table, in bytes. */
  private static final int LONGEST = 1 << 20;

  private ReadyMappings() {}

  /** The mapping that travels with a table of ours; nothing where none does, or it is damaged. */
  static Optional<Mapping> within(ForeignSource source) throws IOException {
    if (!(source instanceof UwaziSource archive)) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = archive.mapping(LONGEST);
    try {
      return bytes.isPresent() ? Optional.of(MappingJson.read(bytes.get())) : Optional.empty();
    } catch (MalformedJson damaged) {
      return Optional.empty();
    }
  }

  /** The mapping of a format by its code; nothing where its columns are anybody's. */
  static Optional<Mapping> of(String format) {
    String resource = "/org/letapis/casebook/intake/formats/" + format + ".json";
    try (InputStream in = ReadyMappings.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(MappingJson.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedJson e) {
      throw new IllegalStateException("not a mapping: " + format, e);
    }
  }
}
