package org.letapis.casebook.publication.anonymous;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;

/** What becomes of a single value: it stays, says less, or goes. What is not known here goes. */
final class FieldRules {

  /** Text fields and columns that say where. */
  private static final Set<String> PLACES =
      Set.of("place", "address", "birthplace", "captured-where");

  /** Rows that are nothing but who somebody is, or where they live. */
  private static final Set<String> WHO =
      Set.of(Person.NAMES.code(), Person.IDENTIFIERS.code(), Person.ADDRESSES.code());

  private static final Pattern LAW = Pattern.compile("[A-Z]{0,4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}([.-][0-9]{1,3}){0,2}");

  private final Anonymity how;
  private final boolean files;
  private final Pseudonyms pseudonyms;
  private final Districts districts;
  private final Predicate<RecordId> published;

  FieldRules(
      Anonymity how,
      boolean files,
      Pseudonyms pseudonyms,
      Districts districts,
      Predicate<RecordId> published) {
    this.how = how;
    this.files = files;
    this.pseudonyms = pseudonyms;
    this.districts = districts;
    this.published = published;
  }

  /** The value that stands in its place; nothing where none does. */
  Optional<JsonNode> of(RecordType type, FieldPath path, JsonNode value, Tally tally) {
    String field = path.field();
    if (field.equals(Common.SOURCES.code())) {
      tally.count(Done.SOURCE);
      return Optional.empty();
    }
    if (WHO.contains(field)) {
      tally.count(field.equals(Person.NAMES.code()) ? Done.NAME : Done.TEXT);
      return Optional.empty();
    }
    Optional<Field<?>> known = Schema.type(type.code()).flatMap(t -> t.at(path));
    if (OwnCode.is(field) || known.isEmpty()) {
      tally.count(Done.OWN);
      return Optional.empty();
    }
    if (Absent.ofJson(value).isPresent()) {
      return Optional.of(value);
    }
    if (AsTyped.ofJson(value).isPresent()) {
      tally.count(Done.TEXT);
      return Optional.empty();
    }
    try {
      return of(path, known.get(), value, tally);
    } catch (IllegalArgumentException | DateTimeException later) {
      tally.count(Done.OWN);
      return Optional.empty();
    }
  }

  private Optional<JsonNode> of(FieldPath path, Field<?> field, JsonNode value, Tally tally) {
    return switch (field.kind()) {
      case FieldKind.Text text -> text(field.code(), text, value, tally);
      case FieldKind.Date date -> date(path, date.read(value), tally);
      case FieldKind.Clock clock -> gone(Done.TIME, tally);
      case FieldKind.Choice choice -> term(choice, value, tally);
      case FieldKind.Choices choices -> terms(choices, value, tally);
      case FieldKind.Reference reference -> {
        RecordId target = reference.read(value);
        yield published.test(target)
            ? Optional.of(reference.write(pseudonyms.of(target)))
            : Optional.empty();
      }
      case FieldKind.Whole whole -> Optional.of(whole.write(whole.read(value)));
      case FieldKind.Sum sum -> Optional.of(sum.write(sum.read(value)));
      case FieldKind.Length length -> Optional.of(length.write(wordless(length.read(value))));
      case FieldKind.Supports supports -> gone(Done.SOURCE, tally);
      case FieldKind.Articles articles -> articles(articles, value, tally);
      case FieldKind.Attachment attachment -> file(attachment, value, tally);
      case FieldKind.Rows rows -> gone(Done.OWN, tally);
    };
  }

  private static Optional<JsonNode> gone(Done why, Tally tally) {
    tally.count(why);
    return Optional.empty();
  }

  private Optional<JsonNode> text(String code, FieldKind.Text kind, JsonNode value, Tally tally) {
    if (PLACES.contains(code)) {
      Optional<String> district = districts.of(kind.read(value));
      tally.count(district.isPresent() ? Done.DISTRICT : Done.PLACE);
      return district.map(Json::text);
    }
    if (kind.lines() && how.freeText()) {
      tally.count(Done.KEPT_TEXT);
      return Optional.of(value);
    }
    return gone(Done.TEXT, tally);
  }

  private static Optional<JsonNode> date(FieldPath path, PartialDate date, Tally tally) {
    boolean birth =
        path.field().equals(Person.BORN.code()) || Person.BORN.code().equals(path.column());
    tally.count(date.isUnread() ? Done.TEXT : Done.DATE);
    if (date.time() != null) {
      tally.count(Done.TIME);
    }
    return (birth ? Coarse.decade(date) : Coarse.month(date)).map(PartialDate::toJson);
  }

  /** Terms of the program say nothing of anybody; those of a casebook, and words, may. */
  private static boolean stays(Vocabulary vocabulary, Term term) {
    return term.coded() && !OwnCode.is(term.text()) && vocabulary.knows(term.text());
  }

  private static Optional<JsonNode> term(FieldKind.Choice kind, JsonNode value, Tally tally) {
    return stays(kind.vocabulary(), kind.read(value)) ? Optional.of(value) : gone(Done.TEXT, tally);
  }

  private static Optional<JsonNode> terms(FieldKind.Choices kind, JsonNode value, Tally tally) {
    List<Term> all = kind.read(value);
    List<Term> stay = all.stream().filter(term -> stays(kind.vocabulary(), term)).toList();
    if (stay.size() < all.size()) {
      tally.count(Done.TEXT);
    }
    return stay.isEmpty() ? Optional.empty() : Optional.of(kind.write(stay));
  }

  private static Duration wordless(Duration length) {
    return length.said("");
  }

  private static Optional<JsonNode> articles(FieldKind.Articles kind, JsonNode value, Tally tally) {
    List<Article> all = kind.read(value);
    List<Article> stay =
        all.stream()
            .filter(FieldRules::isOfLaw)
            .map(a -> new Article(a.law(), a.number(), a.part(), ""))
            .toList();
    if (stay.size() < all.size()) {
      tally.count(Done.TEXT);
    }
    return stay.isEmpty() ? Optional.empty() : Optional.of(kind.write(stay));
  }

  /** Its number and part are read, not words that somebody typed. */
  private static boolean isOfLaw(Article article) {
    return LAW.matcher(article.law()).matches()
        && NUMBER.matcher(article.number()).matches()
        && (article.part().isEmpty() || NUMBER.matcher(article.part()).matches());
  }

  private Optional<JsonNode> file(FieldKind.Attachment kind, JsonNode value, Tally tally) {
    if (!files) {
      return gone(Done.FILE, tally);
    }
    return Optional.of(kind.write(hidden(kind.read(value))));
  }

  /** Its digest and size would tell which file it is; its name may say anything. */
  FileRef hidden(FileRef file) {
    return new FileRef(pseudonyms.of(file.digest()), 0, "", file.mediaType());
  }
}
