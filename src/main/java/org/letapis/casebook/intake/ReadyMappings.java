package org.letapis.casebook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.MappingJson;
import org.letapis.domain.json.MalformedJson;

/** Mappings that come with the program, one for each format whose fields are known. */
final class ReadyMappings {

  private ReadyMappings() {}

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
