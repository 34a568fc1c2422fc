package org.letapis.casebook.publication.uwazi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.letapis.casebook.publication.Publication;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;

/** How the templates are made and in which order the archives are taken in. */
final class Instructions {

  private final Publication publication;
  private final StringBuilder text = new StringBuilder();

  Instructions(Publication publication) {
    this.publication = publication;
    text.append(beginning(publication.request().language()));
  }

  private static String beginning(Language language) {
    try (InputStream in =
        language
            .orStandIn()
            .map(spoken -> "instructions_" + spoken.tag() + ".txt")
            .map(Instructions.class::getResourceAsStream)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An archive and the template it is for. */
  void add(String archive, RecordType type, Template template) {
    text.append('\n').append(archive).append('\n');
    text.append(publication.words().type(type.code())).append('\n');
    for (Property property : template.properties()) {
      text.append("  ").append(property.heading()).append(" — ").append(property.kind().uwazi());
      property
          .target()
          .ifPresent(target -> text.append(" → ").append(publication.words().type(target)));
      text.append('\n');
    }
  }

  String text() {
    return text.toString();
  }
}
