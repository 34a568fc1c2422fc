package org.letapis.casebook.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Types;
import org.letapis.search.text.TextPlace;
import org.letapis.search.text.query.QueryReader;
import org.letapis.search.text.query.Terms;
import tools.jackson.databind.JsonNode;

/** Everything that one record says, and what it is marked with. */
final class RecordWords {

  private static final String INCOMMUNICADO = "incommunicado";

  private final List<Said> said = new ArrayList<>();
  private final Set<String> marks = new LinkedHashSet<>();
  private final List<FileRef> files = new ArrayList<>();
  private final List<Labels> languages;
  private final Map<RecordId, List<String>> names;

  private RecordWords(List<Labels> languages, Map<RecordId, List<String>> names) {
    this.languages = languages;
    this.names = names;
  }

  /**
   * Reads a record.
   *
   * @param languages in which terms and kinds are said
   * @param names what the records are called that it names
   */
  static RecordWords of(
      CaseRecord record, Types types, List<Labels> languages, Map<RecordId, List<String>> names) {
    RecordWords words = new RecordWords(languages, names);
    words.marks.add(Terms.kind(record.type()));
    Optional<RecordType> type = types.type(record.type());
    FieldPath whole = FieldPath.of(Common.ACCOUNT.code());
    languages.forEach(
        l ->
            l.find("type." + record.type())
                .ifPresent(t -> words.said.add(new Said(whole, TextPlace.ALL, t, false))));
    TextPlace named = placeOf(record.type());
    Names.all(record).forEach(name -> words.said.add(new Said(whole, named, name, false)));
    type.ifPresent(
        known ->
            record
                .values()
                .forEach(
                    (path, stored) ->
                        known.at(path).ifPresent(field -> words.add(path, field, stored))));
    return words;
  }

  private static TextPlace placeOf(String type) {
    return switch (type) {
      case "person", "official" -> TextPlace.PERSON;
      case "facility" -> TextPlace.PLACE;
      case "organisation" -> TextPlace.AGENCY;
      default -> TextPlace.ALL;
    };
  }

  private void add(FieldPath path, Field<?> field, JsonNode stored) {
    Optional<String> typed = AsTyped.ofJson(stored).map(AsTyped::words);
    if (typed.isPresent()) {
      said.add(new Said(path, TextPlace.ALL, typed.get(), true));
      return;
    }
    switch (field.kind()) {
      case FieldKind.Text text -> text(path, field, stored);
      case FieldKind.Choice choice ->
          read(choice, stored).ifPresent(t -> term(path, choice.vocabulary(), t));
      case FieldKind.Choices choices ->
          read(choices, stored)
              .ifPresent(all -> all.forEach(t -> term(path, choices.vocabulary(), t)));
      case FieldKind.Reference reference ->
          read(reference, stored).ifPresent(id -> reference(path, field, id));
      case FieldKind.Articles articles ->
          read(articles, stored).ifPresent(all -> all.forEach(a -> article(path, a)));
      case FieldKind.Attachment attachment ->
          read(attachment, stored).ifPresent(file -> file(path, file));
      case FieldKind.Date date -> read(date, stored).ifPresent(d -> date(path, d));
      default -> {
        // Numbers and lengths of time are looked for in lists, not in words.
      }
    }
  }

  private static <T> Optional<T> read(FieldKind<T> kind, JsonNode stored) {
    Field<T> cell = new Field<>("cell", kind);
    return new Row("row", Map.of(cell.code(), stored)).get(cell);
  }

  private void text(FieldPath path, Field<?> field, JsonNode stored) {
    if (stored.isString()) {
      boolean place = field.code().equals("place") || field.code().startsWith("address");
      String text = stored.stringValue();
      said.add(new Said(path, place ? TextPlace.PLACE : TextPlace.ALL, text, true));
    }
  }

  private void term(FieldPath path, Vocabulary vocabulary, Term term) {
    if (path.field().equals(Common.TAGS.code())) {
      marks.addAll(QueryReader.tags(term.text()));
    }
    if (!term.coded()) {
      said.add(new Said(path, TextPlace.ALL, term.text(), true));
      return;
    }
    marks.add(Terms.term(vocabulary.code(), term.text()));
    for (Labels labels : languages) {
      labels
          .find(vocabulary.labelKey(term.text()))
          .ifPresent(
              label -> {
                said.add(new Said(path, TextPlace.ALL, label, false));
                if (path.field().equals(Common.TAGS.code())) {
                  marks.addAll(QueryReader.tags(label));
                }
              });
    }
  }

  private void reference(FieldPath path, Field<?> field, RecordId id) {
    TextPlace place =
        switch (field.kind()) {
          case FieldKind.Reference(Set<String> types) when types.size() == 1 ->
              placeOf(types.iterator().next());
          case FieldKind.Reference(Set<String> types) when types.contains("organisation") ->
              types.contains("person") ? TextPlace.PERSON : TextPlace.AGENCY;
          default -> TextPlace.ALL;
        };
    names.getOrDefault(id, List.of()).forEach(name -> said.add(new Said(path, place, name, false)));
  }

  private void article(FieldPath path, Article article) {
    if (!article.number().isEmpty()) {
      marks.add(QueryReader.article(article.number(), ""));
      marks.add(QueryReader.article(article.number(), article.part()));
    }
    if (!article.words().isEmpty()) {
      said.add(new Said(path, TextPlace.ALL, article.words(), true));
    }
  }

  private void file(FieldPath path, FileRef file) {
    files.add(file);
    said.add(new Said(path, TextPlace.FILE, file.name(), true));
  }

  private void date(FieldPath path, PartialDate date) {
    if (path.field().startsWith(INCOMMUNICADO)) {
      marks.add(Terms.state(INCOMMUNICADO));
    }
    String as = date.words();
    if (!as.isEmpty()) {
      said.add(new Said(path, TextPlace.ALL, as, true));
    }
  }

  List<Said> said() {
    return said;
  }

  List<String> marks() {
    return List.copyOf(marks);
  }

  List<FileRef> files() {
    return files;
  }

  /** The records that a record names. */
  static Set<RecordId> named(CaseRecord record, Types types) {
    Set<RecordId> ids = new LinkedHashSet<>();
    types
        .type(record.type())
        .ifPresent(
            known ->
                record
                    .values()
                    .forEach(
                        (path, stored) ->
                            known
                                .at(path)
                                .filter(f -> f.kind() instanceof FieldKind.Reference)
                                .ifPresent(f -> id(f, stored).ifPresent(ids::add))));
    return ids;
  }

  private static Optional<RecordId> id(Field<?> field, JsonNode stored) {
    return field.kind() instanceof FieldKind.Reference reference
        ? read(reference, stored)
        : Optional.empty();
  }
}
