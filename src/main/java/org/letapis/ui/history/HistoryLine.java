package org.letapis.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** One event of a history; put into words once somebody reads them, since few ever are. */
final class HistoryLine {

  private static final int FACTS = 5;
  private static final int STORY = 220;

  private final RecordSummary event;
  private final Wording wording;
  private volatile @Nullable Words words;
  private volatile @Nullable String all;

  /**
   * What an event is put into words with.
   *
   * @param schema the casebook's
   * @param labels of the language on screen
   * @param names what to call records that values refer to
   */
  record Wording(CasebookSchema schema, Labels labels, Map<RecordId, String> names) {

    private String name(RecordId record) {
      String name = names.getOrDefault(record, "");
      return name.isEmpty() ? labels.text("kit.record-elsewhere") : name;
    }
  }

  private record Words(String when, List<String> facts, String story) {}

  HistoryLine(RecordSummary event, Wording wording) {
    this.event = event;
    this.wording = wording;
  }

  RecordSummary event() {
    return event;
  }

  /** Its days; empty when nobody knows them. */
  String when() {
    return words().when();
  }

  boolean isDated() {
    return event.start().isPresent() || event.end().isPresent();
  }

  /** The first things told of it, without when and whom. */
  List<String> facts() {
    return words().facts();
  }

  /** How the account begins; may be empty. */
  String story() {
    return words().story();
  }

  /** Whether all of these words, in small letters, are somewhere in it. */
  boolean says(List<String> wanted) {
    String known = all;
    if (known == null) {
      known =
          String.join(
                  " ",
                  wording.labels().text("type." + event.type()),
                  String.join(" ", facts()),
                  story(),
                  event.subjectTitle())
              .toLowerCase(Locale.ROOT);
      all = known;
    }
    return wanted.stream().allMatch(known::contains);
  }

  private Words words() {
    Words known = words;
    if (known == null) {
      CasebookSchema schema = wording.schema();
      known =
          new Words(
              when(event, wording.labels()),
              facts(event, schema, schema.words(wording.labels(), wording::name)),
              event.record().get(Common.ACCOUNT).map(HistoryLine::beginning).orElse(""));
      words = known;
    }
    return known;
  }

  /** The records that events refer to, which their words name. */
  static Set<RecordId> references(List<RecordSummary> events, CasebookSchema schema) {
    Map<String, List<Field<RecordId>>> byType = new HashMap<>();
    Set<RecordId> named = new HashSet<>();
    for (RecordSummary event : events) {
      for (Field<RecordId> field :
          byType.computeIfAbsent(event.type(), type -> references(type, schema))) {
        event.record().get(field).ifPresent(named::add);
      }
    }
    return named;
  }

  private static List<Field<RecordId>> references(String type, CasebookSchema schema) {
    List<Field<RecordId>> references = new ArrayList<>();
    for (FieldGroup group : schema.type(type).map(HistoryLine::told).orElse(List.of())) {
      for (Field<?> field : group.fields()) {
        if (field.kind() instanceof FieldKind.Reference reference) {
          references.add(new Field<>(field.code(), reference));
        }
      }
    }
    return references;
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
