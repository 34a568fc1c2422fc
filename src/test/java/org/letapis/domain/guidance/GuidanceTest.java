package org.letapis.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Source;

class GuidanceTest {

  private static final int ONE_BREATH = 220;

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyFieldAndColumnOfEveryTypeHasHelp(Language language) {
    Labels labels = Labels.of(language);
    List<String> without = new ArrayList<>();
    for (RecordType type : Schema.types()) {
      for (FieldPath path : paths(type)) {
        String help = FieldHelp.text(labels, type, path).orElse("");
        if (help.isBlank() || !help.matches("(?s).*[.?!]") || help.length() > ONE_BREATH) {
          without.add(type.code() + " " + path + ": " + help);
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void helpSaysMoreThanTheLabel(Language language) {
    Labels labels = Labels.of(language);
    for (RecordType type : Schema.types()) {
      for (FieldPath path : paths(type)) {
        String help = FieldHelp.text(labels, type, path).orElseThrow();
        assertThat(help.length()).as(help).isGreaterThan(labels.text(type.labelKey(path)).length());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyKindOfEventHasQuestionsThatSuggestNoAnswer(Language language) {
    Labels labels = Labels.of(language);
    assertThat(Prompts.care(labels)).hasSize(5);
    for (RecordType event : Schema.events()) {
      assertThat(Prompts.questions(labels, event))
          .as(event.code())
          .hasSizeBetween(3, 8)
          .doesNotHaveDuplicates()
          .allMatch(question -> question.length() < 90)
          .noneMatch(question -> question.matches("(Ці|Did|Were|Was|Have|Is|Are) .*"));
    }
    assertThat(Prompts.questions(labels, Person.TYPE)).isNotEmpty();
  }

  @Test
  void anEmptyDetentionLacksEverythingAndStillSaves() {
    CaseRecord blank = CaseRecord.blank(RecordId.fresh(), "detention");
    assertThat(met(Detention.TYPE, blank)).isEmpty();
    assertThat(Checklist.of(Detention.TYPE, blank))
        .extracting(Checklist.Item::need)
        .containsExactly(Need.WHO, Need.WHEN, Need.WHERE, Need.SOURCE, Need.CONSENT);
  }

  @Test
  void whatIsToldIsTickedOffAndUnknownIsAnAnswer() {
    RecordId id = RecordId.fresh();
    CaseRecord record =
        CaseRecord.blank(id, "detention")
            .with(
                Change.of(id, "detention")
                    .set(Detention.PERSON, RecordId.fresh())
                    .absent(Detention.START, Absent.UNKNOWN)
                    .set(Detention.TAKEN_TO, "r", Detention.CELL, "калідор")
                    .set(Common.SOURCES, "s", Common.SOURCE_KIND, Term.of("relative"))
                    .build());
    assertThat(met(Detention.TYPE, record))
        .containsExactly(Need.WHO, Need.WHEN, Need.WHERE, Need.SOURCE);
    CaseRecord agreed =
        record.with(
            Change.of(id, "detention")
                .set(Common.SOURCES, "s", Common.CONSENT_USES, List.of(Term.of("archive")))
                .build());
    assertThat(met(Detention.TYPE, agreed)).contains(Need.CONSENT);
  }

  @Test
  void aSourceIsAskedForItsConsentAndNotForASource() {
    RecordId id = RecordId.fresh();
    CaseRecord record =
        CaseRecord.blank(id, "source")
            .with(
                Change.of(id, "source")
                    .set(Source.TITLE, "суседка")
                    .set(Source.RECEIVED, PartialDate.day(LocalDate.of(2021, 8, 3)))
                    .set(Source.CONSENTS, "c", Common.CONSENT_WITHHOLD, "голас")
                    .build());
    assertThat(met(Source.TYPE, record)).containsExactly(Need.WHAT, Need.WHEN, Need.CONSENT);
    assertThat(Checklist.of(Source.TYPE, record)).hasSize(3);
  }

  private static List<Need> met(RecordType type, CaseRecord record) {
    return Checklist.of(type, record).stream()
        .filter(Checklist.Item::met)
        .map(Checklist.Item::need)
        .toList();
  }

  private static List<FieldPath> paths(RecordType type) {
    List<FieldPath> paths = new ArrayList<>();
    type.fields()
        .forEach(
            field -> {
              paths.add(field.path());
              for (Field<?> column : field.columns()) {
                paths.add(field.cell("row", column));
              }
            });
    return paths;
  }
}
