package org.letapis.casebook.dossier.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A choice that is used again and again, for whomever: a template of the casebook's own. It names
 * no person.
 *
 * @param id tells it from others of the same name
 * @param name as its owner calls it
 * @param template code of the program's template that it begins with
 * @param highest how confidential at most
 * @param use what for
 * @param sources whether it says who the sources are
 * @param leftOut as in {@link DossierRequest}
 */
public record KeptChoice(
    String id,
    String name,
    String template,
    Level highest,
    Use use,
    boolean sources,
    Set<String> leftOut) {

  /** Longest name, in characters. */
  public static final int MAX_NAME = 80;

  private static final int MAX_KEY = 200;
  private static final int MOST = 5_000;

  /**
   * @throws IllegalArgumentException when a text is too long or there is too much of it
   */
  public KeptChoice {
    leftOut = Set.copyOf(leftOut);
    if (name.isBlank()
        || name.length() > MAX_NAME
        || leftOut.size() > MOST
        || leftOut.stream().anyMatch(key -> key.length() > MAX_KEY)) {
      throw new IllegalArgumentException("not a choice to keep");
    }
  }

  /** What was chosen, by a name. */
  public static KeptChoice of(String id, String name, DossierRequest chosen) {
    return new KeptChoice(
        id,
        name,
        chosen.template().code(),
        chosen.highest(),
        chosen.use(),
        chosen.sources(),
        chosen.leftOut());
  }

  /** The same for somebody. */
  public DossierRequest of(RecordId about, Language language, LocalDate day) {
    return new DossierRequest(
        about, Templates.of(template), highest, use, sources, language, leftOut, day);
  }

  JsonNode toJson() {
    ObjectNode json =
        Json.object()
            .put("name", name)
            .put("template", template)
            .put("highest", highest.code())
            .put("use", use.code())
            .put("sources", sources);
    json.set("leftOut", Json.array(List.copyOf(new TreeSet<>(leftOut))));
    return json;
  }

  static KeptChoice ofJson(String id, JsonNode json) throws MalformedJson {
    String template = Json.text(json, "template", MAX_KEY);
    if (!Templates.has(template)) {
      throw new MalformedJson("template");
    }
    return new KeptChoice(
        id,
        Json.text(json, "name", MAX_NAME),
        template,
        Level.ofCode(Json.text(json, "highest", MAX_KEY)).orElse(Level.PUBLIC),
        Use.ofCode(Json.text(json, "use", MAX_KEY)).orElse(Use.PUBLICATION),
        json.path("sources").asBoolean(false),
        Set.copyOf(Json.list(json, "leftOut", MOST).stream().map(Json::string).toList()));
  }
}
