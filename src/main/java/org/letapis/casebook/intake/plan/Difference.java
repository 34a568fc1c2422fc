package org.letapis.casebook.intake.plan;

import java.util.Optional;
import org.letapis.domain.entry.FieldPath;
import tools.jackson.databind.JsonNode;

/**
 * One value of a known record that the source adds, or says otherwise.
 *
 * @param path where
 * @param before what stands there; nothing where the source adds it
 * @param after what the source says
 * @param taken whether the source's word will stand
 */
public record Difference(
    FieldPath path, Optional<JsonNode> before, JsonNode after, boolean taken) {}
