package org.letapis.casebook.dossier.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;

/** The templates that come with the program: files beside this class, no code. */
public final class Templates {

  /** In the order in which they are offered. */
  private static final List<String> CODES = List.of("full", "court", "medical", "notice", "un");

  /** For a proceeding with all whom it concerns. */
  private static final List<String> OF_CASES = List.of("case", "court", "full");

  private Templates() {}

  /** All, in the order in which they are offered. */
  public static List<Template> all() {
    return CODES.stream().map(Templates::read).toList();
  }

  /** Those for a proceeding, in the order in which they are offered. */
  public static List<Template> ofCases() {
    return OF_CASES.stream().map(Templates::read).toList();
  }

  /**
   * The template of that code.
   *
   * @throws Problem NO_TEMPLATE
   */
  public static Template of(String code) {
    if (!has(code)) {
      throw new Problem(DossierProblem.NO_TEMPLATE, code);
    }
    return read(code);
  }

  /** Whether there is a template of that code. */
  static boolean has(String code) {
    return CODES.contains(code) || OF_CASES.contains(code);
  }

  private static Template read(String code) {
    try (InputStream in = Templates.class.getResourceAsStream(code + ".json")) {
      if (in == null) {
        throw new IllegalStateException("a template is missing");
      }
      JsonNode json = StrictJson.parse(in.readAllBytes());
      List<Template.Section> sections = new ArrayList<>();
      json.path("sections").values().forEach(section -> sections.add(section(section)));
      Use use = Use.ofCode(Json.string(json.path("use"))).orElseThrow();
      return new Template(code, use, sections);
    } catch (IOException | MalformedJson broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }

  private static Template.Section section(JsonNode json) {
    List<Template.Part> parts = new ArrayList<>();
    json.path("parts").values().forEach(part -> parts.add(part(part)));
    return new Template.Section(Json.string(json.path("title")), parts);
  }

  private static Template.Part part(JsonNode json) {
    if (json.has("ask")) {
      return new Template.Asked(
          Json.string(json.path("ask")),
          words(json.path("of")).stream().map(Templates::wanted).toList());
    }
    return new Template.Told(
        words(json.path("types")), words(json.path("groups")), json.path("whole").asBoolean(false));
  }

  private static Template.Wanted wanted(String words) {
    int slash = words.indexOf('/');
    int dot = words.indexOf('.', slash);
    String field = words.substring(slash + 1, dot < 0 ? words.length() : dot);
    return new Template.Wanted(
        words.substring(0, slash), field, dot < 0 ? "" : words.substring(dot + 1));
  }

  private static List<String> words(JsonNode list) {
    return list.values().stream().map(Json::string).toList();
  }
}
