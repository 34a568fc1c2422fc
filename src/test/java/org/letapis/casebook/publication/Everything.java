package org.letapis.casebook.publication;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.casebook.Casebook;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;

/** Records of every type with something in every field, in every shape that a value may have. */
public final class Everything {

  /** How many records there are of each type. */
  public static final int EACH = 3;

  private static final List<PartialDate> DATES =
      List.of(
          PartialDate.day(LocalDate.of(2021, 8, 3)),
          Edtf.parse("2021-08"),
          Edtf.parse("2021-08-03/2021-08-05").said("на пачатку жніўня"),
          PartialDate.day(LocalDate.of(2021, 8, 3)).at(LocalTime.of(5, 40)),
          Edtf.parse("1999~"),
          PartialDate.unread("калі ішоў снег"),
          PartialDate.day(LocalDate.of(2021, 8, 3)).at(LocalTime.MIDNIGHT),
          PartialDate.day(LocalDate.of(1897, 3, 19)).said("за царом"),
          Edtf.parse("../2021-08-05"),
          PartialDate.day(LocalDate.of(2021, 8, 3)).about());

  private static final List<String> TEXTS =
      List.of(
          "Гародня, \"парк\"",
          "=HYPERLINK(\"x\")",
          "+375; а, б | в",
          "'=не формула",
          " з прабелам",
          "007");

  private final Map<String, List<RecordId>> ids = new HashMap<>();
  private final FileRef file;
  private int count;

  private Everything(Casebook book) {
    file =
        book.attachments()
            .attach(
                new ByteArrayInputStream("Прывітанне".getBytes(StandardCharsets.UTF_8)),
                "Ліст ад маці.txt");
    for (RecordType type : Schema.types()) {
      List<RecordId> some = new ArrayList<>();
      for (int i = 0; i < EACH; i++) {
        some.add(RecordId.fresh());
      }
      ids.put(type.code(), some);
    }
  }

  /** Saves them; gives how they were said. */
  public static List<Change> into(Casebook book) {
    Everything all = new Everything(book);
    List<Change> changes = new ArrayList<>();
    for (RecordType type : Schema.types()) {
      for (int i = 0; i < EACH; i++) {
        changes.add(all.record(type, i));
      }
    }
    book.records().saveAll(changes);
    return changes;
  }

  private Change record(RecordType type, int which) {
    Change.Builder change = Change.of(ids.get(type.code()).get(which), type.code());
    type.fields()
        .forEach(
            field -> {
              if (field.columns().isEmpty()) {
                put(change, field.path(), field);
              }
              for (int row = 1; row <= which && !field.columns().isEmpty(); row++) {
                for (Field<?> column : field.columns()) {
                  put(change, field.cell("row-" + row, column), column);
                }
              }
            });
    return change.set(Common.CONFIDENTIALITY, Term.of("public")).build();
  }

  private void put(Change.Builder change, FieldPath path, Field<?> field) {
    int turn = count++;
    JsonNode value =
        turn % 17 == 0
            ? Absent.values()[turn % 3].toJson()
            : turn % 19 == 0 && isTypedInWords(field.kind())
                ? new AsTyped("нешта " + turn).toJson()
                : value(field, turn);
    change.put(path, value);
    if (turn % 7 == 0) {
      change.put(
          Certainty.of(path),
          Certainty.kind().write(Term.of(turn % 2 == 0 ? "likely" : "possible")));
    }
  }

  private static boolean isTypedInWords(FieldKind<?> kind) {
    return kind instanceof FieldKind.Whole
        || kind instanceof FieldKind.Clock
        || kind instanceof FieldKind.Sum
        || kind instanceof FieldKind.Length;
  }

  private JsonNode value(Field<?> field, int turn) {
    return switch (field.kind()) {
      case FieldKind.Text text ->
          text.write(
              TEXTS.get(turn % TEXTS.size()) + (text.lines() ? "\nдругі радок " : " ") + turn);
      case FieldKind.Date date -> date.write(DATES.get(turn % DATES.size()));
      case FieldKind.Clock clock -> clock.write(LocalTime.of(turn % 24, 7));
      case FieldKind.Choice choice -> choice.write(term(choice.vocabulary(), turn));
      case FieldKind.Choices choices ->
          choices.write(
              List.of(term(choices.vocabulary(), turn), term(choices.vocabulary(), turn + 1))
                  .stream()
                  .distinct()
                  .toList());
      case FieldKind.Reference reference -> reference.write(reference(reference, turn));
      case FieldKind.Whole whole -> whole.write(Math.min(whole.max(), whole.min() + turn % 90));
      case FieldKind.Sum sum ->
          sum.write(new Money(new BigDecimal(turn + ".25"), turn % 2 == 0 ? "BYN" : "BV"));
      case FieldKind.Length length ->
          length.write(
              turn % 5 == 0
                  ? Duration.forLife()
                  : turn % 2 == 0
                      ? Duration.of(3, 0, turn % 30 + 1)
                      : Duration.of(0, 18, 0).about().said("недзе паўтара года"));
      case FieldKind.Supports supports ->
          supports.write(
              new Supported(List.of(FieldPath.of("start")), turn % 2 == 0 ? "пра пачатак" : ""));
      case FieldKind.Articles articles ->
          articles.write(
              List.of(
                  new Article("CC", "342", "1", "ч. 1 арт. 342; першы раз"),
                  new Article("", "", "", "артыкул, якога ніхто не ведае"),
                  new Article("CC", "130", "", "")));
      case FieldKind.Attachment attachment -> attachment.write(file);
      case FieldKind.Rows rows -> throw new IllegalArgumentException("rows within rows");
    };
  }

  private static Term term(Vocabulary vocabulary, int turn) {
    return vocabulary.free() && (turn % 4 == 0 || vocabulary.terms().isEmpty())
        ? Term.word("сваё слова; " + turn)
        : Term.of(vocabulary.terms().get(turn % vocabulary.terms().size()));
  }

  private RecordId reference(FieldKind.Reference kind, int turn) {
    List<String> types = kind.types().stream().filter(ids::containsKey).sorted().toList();
    return ids.get(types.get(turn % types.size())).get(turn % EACH);
  }
}
