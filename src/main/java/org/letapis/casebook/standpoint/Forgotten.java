package org.letapis.casebook.standpoint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.merge.Blank;
import org.letapis.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries and attached files that were erased here, by whatever is kept of that in own state. */
public final class Forgotten {

  /** Keys of own state: what was erased, by the entry that asked for it. */
  public static final String ERASED = "erased/";

  private final Set<EntryId> entries;
  private final Set<Digest> files;

  private Forgotten(Set<EntryId> entries, Set<Digest> files) {
    this.entries = Set.copyOf(entries);
    this.files = Set.copyOf(files);
  }

  /**
   * A line of it.
   *
   * @param entries what is erased
   * @param files which attached files
   * @param done whether it is carried out; else it is to be
   */
  public record Line(Set<EntryId> entries, Set<Digest> files, boolean done) {

    /** The stored form. */
    public ObjectNode toJson() {
      ObjectNode json = Json.object().put("done", done);
      json.set("entries", Json.array(entries.stream().map(EntryId::toString).sorted().toList()));
      json.set("files", Json.array(files.stream().map(Digest::hex).sorted().toList()));
      return json;
    }

    /** Reads the stored form. */
    public static Line ofJson(JsonNode json) {
      Set<EntryId> entries = new HashSet<>();
      Set<Digest> files = new HashSet<>();
      List<JsonNode> ids = List.copyOf(json.path("entries").values());
      ids.forEach(id -> entries.add(EntryId.of(id.asString())));
      json.path("files").values().forEach(file -> files.add(new Digest(file.asString())));
      return new Line(entries, files, json.path("done").asBoolean(false));
    }
  }

  static Forgotten of(Store store) {
    Set<EntryId> entries = new HashSet<>();
    Set<Digest> files = new HashSet<>();
    for (byte[] bytes : store.locals(ERASED).values()) {
      try {
        Line line = Line.ofJson(StrictJson.parse(bytes));
        entries.addAll(line.entries());
        files.addAll(line.files());
      } catch (MalformedJson e) {
        throw new IllegalStateException("own state is kept as JSON", e);
      }
    }
    return new Forgotten(entries, files);
  }

  /** What is kept of an entry or stub that comes in. */
  public ChainLink kept(ChainLink link) {
    return link instanceof Entry entry && has(entry.id()) ? Blank.of(entry) : link;
  }

  /** Whether what an entry says was erased. */
  public boolean has(EntryId entry) {
    return entries.contains(entry);
  }

  /** Whether an attached file was erased. */
  public boolean has(Digest file) {
    return files.contains(file);
  }
}
