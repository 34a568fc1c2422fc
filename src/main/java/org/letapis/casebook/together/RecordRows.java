package org.letapis.casebook.together;

import com.ibm.icu.text.Collator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        keys(state, role, type),
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

  private static List<String> keys(CaseRecord state, Role role, @Nullable RecordType type) {
    Set<String> keys = new LinkedHashSet<>();
    addKeys(state, type, keys);
    role.others().forEach(other -> addKeys(other, type, keys));
    return List.copyOf(keys);
  }

  private static void addKeys(CaseRecord state, @Nullable RecordType type, Set<String> keys) {
    Names.all(state).forEach(name -> keys.addAll(SoundKeys.of(name)));
    OwnText.of(state).forEach(words -> keys.addAll(SoundKeys.of(words)));
    if (type != null && type.isEvent()) {
      state.get(EventFields.PLACE).ifPresent(place -> keys.addAll(SoundKeys.of(place)));
      state.get(EventFields.CASE_NUMBER).ifPresent(number -> keys.addAll(SoundKeys.of(number)));
    }
    TagKeys.of(state).forEach(keys::add);
    OwnTermKeys.of(state).forEach(keys::add);
  }

  private static <T> Optional<T> get(CaseRecord state, @Nullable Field<T> field) {
    return field == null ? Optional.empty() : state.get(field);
  }
}
