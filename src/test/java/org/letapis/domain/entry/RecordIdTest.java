package org.letapis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordIdTest {

  @Test
  void idsSortByTheOrderTheyWereMadeInHoweverFast() {
    List<RecordId> made = Stream.generate(RecordId::fresh).limit(10_000).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void anIdIsAUuidOfVersionSeven() {
    assertThat(RecordId.fresh().uuid().version()).isEqualTo(7);
    assertThat(RecordId.fresh().uuid().variant()).isEqualTo(2);
  }
}
