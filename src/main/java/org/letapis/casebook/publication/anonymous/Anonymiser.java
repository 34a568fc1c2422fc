package org.letapis.casebook.publication.anonymous;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Official;
import org.letapis.domain.types.Organisation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Titles;
import tools.jackson.databind.JsonNode;

/**
 * Makes records of which nobody is recognised. All of them are shown to it first, then settled, and
 * then each is hidden as often as one likes, always alike. Titles, ids and signs are of this one
 * publication: two of them cannot be laid side by side by these.
 */
public final class Anonymiser {

  private static final String NAME_ROW = "n1";

  private final Anonymity how;
  private final CasebookSchema schema;
  private final Labels labels;
  private final Pseudonyms pseudonyms = new Pseudonyms(new SecureRandom());
  private final Districts districts;
  private final FieldRules rules;
  private final Rarity rarity;
  private final Tally tally = new Tally();

  /** Types of what others may refer to, by the id it has in the publication. */
  private final Map<RecordId, String> things = new HashMap<>();

  /**
   * @param files whether attached files go along, without their names
   */
  public Anonymiser(Anonymity how, CasebookSchema schema, Labels labels, boolean files) {
    this.how = how;
    this.schema = schema;
    this.labels = labels;
    this.districts = new Districts(labels.language());
    this.rarity = new Rarity(how.fewest());
    this.rules =
        new FieldRules(
            how, files, pseudonyms, districts, target -> things.containsKey(pseudonyms.of(target)));
  }

  /** A record that is going to be published. */
  public void see(CaseRecord record) {
    RecordType type = schema.type(record.type()).orElseThrow();
    if (!type.isEvent()) {
      things.put(pseudonyms.of(record.id()), type.code());
    }
    rarity.see(type, coarse(type, record, Tally.NONE));
  }

  /** All records were shown. */
  public void settle() {
    rarity.settle();
  }

  /** The record that is published in place of one. */
  public CaseRecord hide(CaseRecord record) {
    return hide(record, Tally.NONE);
  }

  /** The same, counted for the report; once for each record. */
  public CaseRecord hideAndCount(CaseRecord record) {
    return hide(record, tally);
  }

  private CaseRecord hide(CaseRecord record, Tally counting) {
    RecordType type = schema.type(record.type()).orElseThrow();
    return rarity.suppress(type, coarse(type, record, counting), counting);
  }

  private CaseRecord coarse(RecordType type, CaseRecord record, Tally counting) {
    RecordId id = pseudonyms.of(record.id());
    Map<String, String> rows = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    record
        .values()
        .forEach(
            (path, value) -> {
              if (path.toString().indexOf('~') < 0) {
                rules
                    .of(type, path, value, counting)
                    .ifPresent(
                        kept -> {
                          FieldPath moved = renamed(path, rows, numbers);
                          values.put(moved, kept);
                          JsonNode sure = record.values().get(Certainty.of(path));
                          if (sure != null && sure.path("term").isString()) {
                            values.put(Certainty.of(moved), sure);
                          }
                        });
              }
            });
    name(type, id, values);
    district(type, record)
        .ifPresent(district -> values.putIfAbsent(Facility.ADDRESS.path(), district));
    return new CaseRecord(id, record.type(), values);
  }

  /** Ids of rows tell when they were made. */
  private static FieldPath renamed(
      FieldPath path, Map<String, String> rows, Map<String, Integer> numbers) {
    String row = path.row();
    String column = path.column();
    if (row == null || column == null) {
      return path;
    }
    String name =
        rows.computeIfAbsent(
            path.field() + "/" + row, first -> "r" + numbers.merge(path.field(), 1, Integer::sum));
    return FieldPath.cell(path.field(), name, column);
  }

  private void name(RecordType type, RecordId id, Map<FieldPath, JsonNode> values) {
    boolean person =
        type.code().equals(Person.TYPE.code()) || type.code().equals(Official.TYPE.code());
    boolean thing =
        type.code().equals(Facility.TYPE.code()) || type.code().equals(Organisation.TYPE.code());
    if (person || thing) {
      values.put(
          Person.NAMES.cell(NAME_ROW, person ? Person.FAMILY : Facility.NAME),
          Json.text(said(type.code(), id)));
    }
  }

  /** The district of a place by what it is called, where its address does not say. */
  private Optional<JsonNode> district(RecordType type, CaseRecord record) {
    if (!type.code().equals(Facility.TYPE.code())
        && !type.code().equals(Organisation.TYPE.code())) {
      return Optional.empty();
    }
    return districts.of(Titles.of(record, labels.language())).map(Json::text);
  }

  /** What to call a record of the publication; empty for an event, and for what is not in it. */
  public String title(RecordId pseudonym) {
    String type = things.get(pseudonym);
    return type == null ? "" : said(type, pseudonym);
  }

  private String said(String type, RecordId pseudonym) {
    return labels.text("type." + type) + " " + Pseudonyms.sign(pseudonym);
  }

  /** The id of a record in the publication. */
  public RecordId pseudonym(RecordId record) {
    return pseudonyms.of(record);
  }

  /** A file as the publication has it: known by another digest, and without its name. */
  public FileRef hide(FileRef file) {
    return rules.hidden(file);
  }

  /** What was done, to all that were counted. */
  public AnonymityReport report() {
    return tally.report(how);
  }
}
