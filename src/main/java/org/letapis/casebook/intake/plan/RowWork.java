package org.letapis.casebook.intake.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.casebook.intake.known.PlaceNames;
import org.letapis.casebook.intake.known.States;
import org.letapis.casebook.intake.row.Brought;
import org.letapis.casebook.intake.row.Draft;
import org.letapis.casebook.intake.row.RowDraft;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.types.Types;
import tools.jackson.databind.JsonNode;

/**
 * Turns what rows say into changes of records, by what is known and what was decided: the same for
 * the rehearsal and for the import itself. Not for several threads.
 */
public final class RowWork {

  private static final Pattern PUBLISHED = Pattern.compile("([0-9a-f]{16})\\.[a-z0-9]{1,5}");

  private final Types types;
  private final States states;
  private final PlaceNames places;
  private final Decisions decisions;
  private final boolean overwrite;

  public RowWork(
      Types types, States states, PlaceNames places, Decisions decisions, boolean overwrite) {
    this.types = types;
    this.states = states;
    this.places = places;
    this.decisions = decisions;
    this.overwrite = overwrite;
  }

  /**
   * One record of a row.
   *
   * @param change what would be saved; empty where all is known
   * @param known whether it was there
   * @param differences what is known otherwise, or not at all, of one that was there
   * @param files names of files by the path of the field they go to, those already there left out
   */
  public record Piece(
      Change change, boolean known, List<Difference> differences, Map<FieldPath, Brought> files) {}

  /** The records the rows speak of are read in one go; call it before {@link #of} for these. */
  public void load(List<RowDraft> rows) {
    Set<RecordId> wanted = new HashSet<>();
    for (RowDraft row : rows) {
      for (Draft draft : row.drafts()) {
        wanted.add(draft.id());
        decisions.joined(draft.id()).ifPresent(wanted::add);
      }
    }
    states.load(wanted);
  }

  /**
   * A row's records, those it refers to by name first. One that is known as something of another
   * kind is left out.
   */
  public List<Piece> of(RowDraft row) {
    List<Piece> pieces = new ArrayList<>();
    for (Draft draft : row.drafts()) {
      decisions.joined(draft.id()).ifPresent(draft::joinTo);
    }
    for (Draft draft : row.drafts()) {
      if (!isOfAnotherKind(draft)) {
        name(draft, pieces);
        pieces.add(piece(draft));
      }
    }
    return pieces;
  }

  /** Whether the record is known, and is something else. */
  public boolean isOfAnotherKind(Draft draft) {
    return states.of(draft.id()).filter(known -> !known.type().equals(draft.type())).isPresent();
  }

  private void name(Draft draft, List<Piece> pieces) {
    draft
        .names()
        .forEach(
            (path, name) -> {
              Optional<Field<?>> field = types.type(draft.type()).flatMap(t -> t.at(path));
              if (field.isPresent() && field.get().kind() instanceof FieldKind.Reference kind) {
                Optional<PlaceNames.Place> place = places.of(kind, name);
                place.ifPresent(p -> draft.values().put(path, kind.write(p.record())));
                place
                    .flatMap(PlaceNames.Place::made)
                    .filter(made -> states.of(made.record()).isEmpty())
                    .ifPresent(made -> pieces.add(new Piece(made, false, List.of(), Map.of())));
              }
            });
  }

  private Piece piece(Draft draft) {
    SortedMap<FieldPath, JsonNode> said = new TreeMap<>();
    draft.values().forEach((path, value) -> said.put(path, redirected(value)));
    Optional<CaseRecord> known = states.of(draft.id());
    Map<FieldPath, Brought> files = new LinkedHashMap<>(draft.files());
    if (known.isEmpty() && !draft.note().isEmpty()) {
      said.merge(
          Common.ACCOUNT.path(),
          Json.text(draft.note()),
          (before, note) -> Json.text(before.asString("") + "\n" + note.asString("")));
    }
    if (known.isEmpty()) {
      Change change = new Change(draft.id(), draft.type(), said);
      states.said(change);
      return new Piece(change, false, List.of(), files);
    }
    files.keySet().removeIf(known.get().values()::containsKey);
    files.values().removeIf(file -> isThere(file, known.get()));
    Comparison comparison = Comparison.of(said, known.get(), overwrite);
    Change change = new Change(draft.id(), draft.type(), comparison.fields());
    states.said(change);
    return new Piece(change, true, comparison.differences(), files);
  }

  /** Publications name a file by the first digits of its digest. */
  private static boolean isThere(Brought file, CaseRecord known) {
    Matcher published = PUBLISHED.matcher(file.name());
    return published.matches()
        && known.values().values().stream()
            .anyMatch(value -> value.path("sha256").asString("").startsWith(published.group(1)));
  }

  /** Whoever was joined to somebody known is referred to as that one. */
  private JsonNode redirected(JsonNode value) {
    JsonNode record = value.isObject() ? value.get("record") : null;
    if (record == null || !record.isString()) {
      return value;
    }
    return decisions
        .joined(RecordId.of(record.stringValue()))
        .<JsonNode>map(known -> Json.object().put("record", known.toString()))
        .orElse(value);
  }
}
