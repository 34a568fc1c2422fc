package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.SourceTerms;

/**
 * A photograph, a recording, a paper with a story of its own: where it was made, by whom, how it
 * came here, what it speaks of. Its digest, media type, size and first name are in the {@link
 * FileRef}.
 */
public final class AttachedFile {

  public static final Field<String> TITLE = Source.TITLE;
  public static final Field<Term> KIND = Field.choice("kind", SourceTerms.FILE);
  public static final Field<FileRef> FILE = Common.FILE;
  public static final Field<String> DESCRIPTION = Field.longText("description");

  public static final Field<PartialDate> CAPTURED = Common.FILE_CAPTURED;
  public static final Field<String> CAPTURED_WHERE = Field.text("captured-where");
  public static final Field<String> CAPTURED_BY = Field.text("captured-by");

  public static final Field<String> ORIGIN = Common.FILE_ORIGIN;
  public static final Field<PartialDate> RECEIVED = Common.SOURCE_RECEIVED;
  public static final Field<RecordId> SOURCE = Field.reference("source", "source");
  public static final Field<String> ORIGINAL = Field.text("original");

  public static final Field<RecordId> LINKED =
      Field.reference("record", "person", "official", "organisation", "facility", "proceeding");
  public static final Field<String> LINK_NOTE = Field.text("note");

  /** What it speaks of; an event names the file among its own. */
  public static final Field<List<String>> LINKS = Field.rows("links", LINKED, LINK_NOTE);

  public static final RecordType TYPE =
      RecordType.thing(
          "file",
          RecordType.Category.FILE,
          List.of(
              FieldGroup.open("what", TITLE, KIND, FILE, DESCRIPTION),
              FieldGroup.open("captured", CAPTURED, CAPTURED_WHERE, CAPTURED_BY),
              FieldGroup.open("origin", ORIGIN, RECEIVED, SOURCE, ORIGINAL),
              FieldGroup.open("links", LINKS)),
          List.of(TITLE));

  private AttachedFile() {}
}
