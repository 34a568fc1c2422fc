package org.letapis.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a command has to say: lines for a person, one object for a program. */
public final class Answer {

  private final ObjectNode json = Json.object();
  private final List<String> lines = new ArrayList<>();
  private ExitCode exit = ExitCode.OK;
  private boolean measured;

  /** Adds a line for a person. */
  public Answer line(String line) {
    lines.add(line);
    return this;
  }

  public Answer put(String member, String text) {
    json.put(member, text);
    return this;
  }

  public Answer put(String member, long number) {
    json.put(member, number);
    return this;
  }

  public Answer put(String member, boolean truth) {
    json.put(member, truth);
    return this;
  }

  /** Adds a measured number, with a few digits; canonical JSON knows whole numbers only. */
  public Answer put(String member, double number) {
    json.put(member, number);
    measured = true;
    return this;
  }

  /** Says that what was set has measured numbers in it. */
  public Answer measured() {
    measured = true;
    return this;
  }

  public Answer set(String member, JsonNode value) {
    json.set(member, value);
    return this;
  }

  /** Ends the command with something other than {@link ExitCode#OK}. */
  public Answer ending(ExitCode code) {
    exit = code;
    return this;
  }

  ObjectNode json() {
    return json;
  }

  String jsonText() {
    return measured ? json.toString() : CanonicalJson.text(json);
  }

  List<String> lines() {
    return lines;
  }

  public ExitCode exit() {
    return exit;
  }
}
