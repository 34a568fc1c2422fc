package org.letapis.casebook.publication;

import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import tools.jackson.databind.JsonNode;

/** What a value is, as far as formats may or may not carry it. */
public enum Shape {
  TEXT,
  LONG_TEXT,
  DAY,
  DAY_AND_TIME,
  PARTIAL_DATE,
  ABOUT,
  DATE_IN_WORDS,
  UNREAD_DATE,
  TIME_OF_DAY,
  TERM,
  OWN_WORD,
  TERMS,
  REFERENCE,
  NUMBER,
  SUM,
  LENGTH,
  ARTICLES,
  SUPPORTS,
  FILE,
  CERTAINTY,
  UNKNOWN_SAID,
  AS_TYPED;

  /** Of a value of a record. */
  public static Shape of(RecordType type, FieldPath path, JsonNode value) {
    if (Certainty.valueOf(path).isPresent()) {
      return CERTAINTY;
    }
    if (Absent.ofJson(value).isPresent()) {
      return UNKNOWN_SAID;
    }
    if (AsTyped.ofJson(value).isPresent()) {
      return AS_TYPED;
    }
    Field<?> field = type.at(path).orElseThrow();
    return switch (field.kind()) {
      case FieldKind.Text text -> text.lines() ? LONG_TEXT : TEXT;
      case FieldKind.Date date -> date(value);
      case FieldKind.Clock clock -> TIME_OF_DAY;
      case FieldKind.Choice choice -> value.has("word") ? OWN_WORD : TERM;
      case FieldKind.Choices choices -> TERMS;
      case FieldKind.Reference reference -> REFERENCE;
      case FieldKind.Whole whole -> NUMBER;
      case FieldKind.Sum sum -> SUM;
      case FieldKind.Length length -> LENGTH;
      case FieldKind.Supports supports -> SUPPORTS;
      case FieldKind.Articles articles -> ARTICLES;
      case FieldKind.Attachment file -> FILE;
      case FieldKind.Rows rows -> throw new IllegalArgumentException("rows are no value");
    };
  }

  private static Shape date(JsonNode value) {
    String edtf = value.path("edtf").asString("");
    if (edtf.isEmpty()) {
      return UNREAD_DATE;
    }
    if (edtf.endsWith("~")) {
      return ABOUT;
    }
    if (value.has("words")) {
      return DATE_IN_WORDS;
    }
    if (value.has("time")) {
      return DAY_AND_TIME;
    }
    return edtf.matches("\\d{4}-\\d\\d-\\d\\d") ? DAY : PARTIAL_DATE;
  }
}
