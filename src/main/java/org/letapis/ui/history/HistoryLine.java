package org.letapis.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.JsonNode;

/**
 * One event of a history in words.
 *
 * @param event the event
 * @param when its days; empty when nobody knows them
 * @param facts the first things told of it, without when and whom
 * @param story how the account begins; may be empty
 */
record HistoryLine(RecordSummary event, String when, List<String> facts, String story) {

  private static final int FACTS = 5;
  private static final int STORY = 220;

  /**
   * Puts an event into words; reads titles, so it belongs in the background.
   *
   * @param schema the casebook's
   * @param titles what to call a record that a value refers to
   */
  static HistoryLine of(
      RecordSummary event,
      CasebookSchema schema,
      Labels labels,
      Function<RecordId, String> titles) {
    return new HistoryLine(
        event,
        when(event, labels),
        facts(event, schema, schema.words(labels, titles)),
        event.record().get(Common.ACCOUNT).map(HistoryLine::beginning).orElse(""));
  }

  private static String when(RecordSummary event, Labels labels) {
    PartialDate start = event.start().orElse(null);
    PartialDate end = event.end().orElse(null);
    return start == null && end == null ? "" : DatePrinter.printSpan(start, end, labels.language());
  }

  private static List<String> facts(RecordSummary event, CasebookSchema schema, ValueWords words) {
    List<String> facts = new ArrayList<>();
    RecordType type = schema.type(event.type()).orElse(null);
    if (type == null) {
      return facts;
    }
    for (FieldGroup group : told(type)) {
      for (Field<?> field : group.fields()) {
        JsonNode stored = event.record().values().get(FieldPath.of(field.code()));
        if (stored != null && facts.size() < FACTS && tells(type, field, stored)) {
          String value = words.value(type.code(), field.path(), stored);
          facts.add(fact(words.field(type.code(), field.path()), value));
        }
      }
    }
    return facts;
  }

  /** What is told of this type, and the casebook's own; not what every record carries. */
  private static List<FieldGroup> told(RecordType type) {
    return type.allGroups().stream().filter(g -> !Common.GROUPS.contains(g)).toList();
  }

  /** A label that is a question ends in its own mark. */
  private static String fact(String label, String value) {
    return label.endsWith("?") ? label + " " + value : label + ": " + value;
  }

  private static boolean tells(RecordType type, Field<?> field, JsonNode stored) {
    return !field.equals(type.subject())
        && !field.equals(type.start())
        && !field.equals(type.end())
        && !(field.kind() instanceof FieldKind.Rows)
        && Absent.ofJson(stored).isEmpty();
  }

  private static String beginning(String account) {
    String line = account.strip().replaceAll("\\s+", " ");
    return line.length() <= STORY ? line : line.substring(0, STORY - 1) + "…";
  }
}
