package org.letapis.foreign.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes entities, one a line. Each is held against the schema first, so that no line leaves that
 * Aleph would refuse or drop a value of.
 */
public final class FtmWriter {

  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d(:\\d\\d(:\\d\\d)?)?)?)?)?");
  private static final Pattern COUNTRY = Pattern.compile("[a-z]{2,4}");
  private static final Pattern GENDER = Pattern.compile("male|female|other");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int LONGEST_ID = 255;

  private final OutputStream out;

  /**
   * @param out stays open
   */
  public FtmWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes an entity.
   *
   * @throws IllegalArgumentException where it is not as the schema says
   */
  public void write(FtmEntity entity) throws IOException {
    check(isId(entity.id()), "id");
    check(FtmSchema.has(entity.schema()), entity.schema());
    for (String required : FtmSchema.required(entity.schema())) {
      check(!entity.get(required).isEmpty(), required);
    }
    ObjectNode properties = Json.object();
    entity
        .properties()
        .forEach(
            (name, values) -> {
              FtmProperty property =
                  FtmSchema.property(entity.schema(), name)
                      .orElseThrow(() -> new IllegalArgumentException(name));
              for (String value : values) {
                check(fits(value, property), name);
              }
              if (!values.isEmpty()) {
                properties.set(name, Json.array(values));
              }
            });
    ObjectNode line = Json.object();
    line.put("id", entity.id()).put("schema", entity.schema()).set("properties", properties);
    out.write(CanonicalJson.bytes(line));
    out.write('\n');
  }

  /** Whether an entity can be called that. */
  public static boolean isId(String id) {
    return id.length() <= LONGEST_ID && ID.matcher(id).matches();
  }

  private static boolean fits(String value, FtmProperty property) {
    return !value.isBlank()
        && switch (property.type()) {
          case "entity" -> isId(value);
          case "date" -> DATE.matcher(value).matches();
          case "country" -> COUNTRY.matcher(value).matches();
          case "gender" -> GENDER.matcher(value).matches();
          case "number" -> NUMBER.matcher(value).matches();
          default -> true;
        };
  }

  private static void check(boolean fits, String what) {
    if (!fits) {
      throw new IllegalArgumentException(what);
    }
  }
}
