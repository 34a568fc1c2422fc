package org.letapis.casebook.together;

import com.ibm.icu.text.Collator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.OwnTermKeys;
import org.letapis.domain.record.OwnText;
import org.letapis.domain.record.TagKeys;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Titles;
import org.letapis.merge.Folded;
import org.letapis.search.phoneme.SoundKeys;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;

/** Makes the row under which the store keeps and finds a record. */
public final class RecordRows {

  /** Belarusian order puts Ё, І and Ў right and sorts Russian and Latin names well. */
  private final Collator collator = Collator.getInstance(Locale.forLanguageTag("be")).freeze();

  /**
   * The row of a record.
   *
   * @param folded how it stands
   * @param visible whether there is anything to show of it
   * @param waiting how many changes of it wait for a decision
   * @param role how it is shown among those it is shown as one with
   * @param ties what its entries say of it and others
   */
  public RecordRow row(Folded folded, boolean visible, int waiting, Role role, List<Tie> ties) {
    CaseRecord state = folded.state();
    RecordType type = Schema.type(state.type()).orElse(null);
    String title = Titles.of(state, Language.BELARUSIAN);
    return new RecordRow(
        state,
        title,
        HexFormat.of().formatHex(collator.getCollationKey(title).toByteArray()),
        Stream.concat(Stream.of(state), role.others().stream())
            .flatMap(one -> keys(one, type))
            .distinct()
            .toList(),
        get(state, type == null ? null : type.subject()),
        get(state, type == null ? null : type.start()),
        get(state, type == null ? null : type.end()),
        folded.changed(),
        folded.heads(),
        visible && role.shown(),
        !folded.conflicts().isEmpty(),
        waiting,
        ties);
  }

  private static Stream<String> keys(CaseRecord state, @Nullable RecordType type) {
    Stream<String> where =
        type != null && type.isEvent()
            ? Stream.of(EventFields.PLACE, EventFields.CASE_NUMBER)
                .flatMap(field -> state.get(field).stream())
            : Stream.empty();
    Stream<String> words =
        Stream.of(Names.all(state).stream(), OwnText.of(state), where).flatMap(s -> s);
    return Stream.of(
            words.flatMap(n -> SoundKeys.of(n).stream()), TagKeys.of(state), OwnTermKeys.of(state))
        .flatMap(s -> s);
  }

  private static <T> Optional<T> get(CaseRecord state, @Nullable Field<T> field) {
    return field == null ? Optional.empty() : state.get(field);
  }
}
