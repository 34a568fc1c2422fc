package org.letapis.casebook.due;

import java.time.LocalDate;
import java.util.Locale;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/**
 * What became of a deadline, in this casebook.
 *
 * @param state done, missed, or of no meaning here
 * @param by who says so
 * @param on when it was said
 * @param note in words; may be empty
 */
public record Mark(State state, String by, LocalDate on, String note) {

  /** Longest note, in characters. */
  public static final int MAX_NOTE = 1_000;

  /** What became of it. */
  public enum State {
    DONE,
    MISSED,
    VOID;

    /** Stored, and in label keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Mark {
    note = note.length() > MAX_NOTE ? note.substring(0, MAX_NOTE) : note;
    by = by.length() > Confirmation.MAX_BY ? by.substring(0, Confirmation.MAX_BY) : by;
  }

  JsonNode toJson() {
    return Json.object()
        .put("state", state.code())
        .put("by", by)
        .put("on", on.toString())
        .put("note", note);
  }

  static Mark ofJson(JsonNode json) throws MalformedJson {
    return new Mark(
        State.valueOf(Json.text(json, "state", 20).toUpperCase(Locale.ROOT)),
        Json.text(json, "by", Confirmation.MAX_BY),
        LocalDate.parse(Json.text(json, "on", 10)),
        Json.text(json, "note", MAX_NOTE));
  }
}
