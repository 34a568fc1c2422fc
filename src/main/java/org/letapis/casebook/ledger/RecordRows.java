package org.letapis.casebook.ledger;

import com.ibm.icu.text.Collator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.OwnText;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Titles;
import org.letapis.search.NameKeys;
import org.letapis.store.row.RecordRow;

/** Makes the row under which the store keeps and finds a record. */
final class RecordRows {

  /** Belarusian order puts Ё, І and Ў right and sorts Russian and Latin names well. */
  private final Collator collator = Collator.getInstance(Locale.forLanguageTag("be")).freeze();

  RecordRow row(RecordFolder.Standing standing) {
    CaseRecord state = standing.standing().state();
    RecordType type = Schema.type(state.type()).orElse(null);
    String title = Titles.of(state, Language.BELARUSIAN);
    return new RecordRow(
        state,
        title,
        HexFormat.of().formatHex(collator.getCollationKey(title).toByteArray()),
        Stream.concat(Names.all(state).stream(), OwnText.of(state))
            .flatMap(n -> NameKeys.of(n).stream())
            .distinct()
            .toList(),
        get(state, type == null ? null : type.subject()),
        get(state, type == null ? null : type.start()),
        get(state, type == null ? null : type.end()),
        standing.standing().changed(),
        standing.standing().heads(),
        standing.visible(),
        !standing.standing().conflicts().isEmpty(),
        standing.waiting().size());
  }

  private static <T> Optional<T> get(CaseRecord state, @Nullable Field<T> field) {
    return field == null ? Optional.empty() : state.get(field);
  }
}
