package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.journal.Journals.all;
import static org.letapis.journal.Journals.entries;
import static org.letapis.journal.Journals.key;
import static org.letapis.journal.Journals.local;
import static org.letapis.journal.Journals.segment;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.segment.SegmentHeader;

/** A crash may cut the newest segment anywhere. */
class JournalTornTest {

  /** In memory: hundreds of journals are written and forced to disk. */
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

  private final Path temp = disk.getPath("/work");
  private final List<String> lines = new ArrayList<>();

  /** Where each batch ends, and how many lines there are up to it. */
  private final List<long[]> ends = new ArrayList<>();

  private byte[] whole = {};
  private int folders;

  @BeforeEach
  void writeAJournal() throws IOException {
    Path folder = temp.resolve("whole");
    try (Journal journal = Journal.create(folder, key())) {
      ends.add(new long[] {SegmentHeader.LENGTH, 0});
      append(journal, folder, entries("{\"n\":1}"));
      append(journal, folder, entries("{\"n\":2}", "{\"n\":3}"), local("{\"n\":4}"));
      append(journal, folder, entries("{\"n\":\"" + "э".repeat(700) + "\"}"));
      append(journal, folder, local("{\"n\":5}"), local("{\"n\":6}"), entries("{\"n\":7}"));
    }
    whole = Files.readAllBytes(segment(folder, 1));
  }

  @AfterEach
  void forget() throws IOException {
    disk.close();
  }

  private void append(Journal journal, Path folder, Frame... batch) throws IOException {
    journal.append(List.of(batch));
    for (Frame frame : batch) {
      lines.addAll(Journals.texts(frame));
    }
    ends.add(new long[] {Files.size(segment(folder, 1)), lines.size()});
  }

  @Test
  void cutAnywhereEveryAcknowledgedBatchIsThereAndTheUnfinishedOneIsGoneEntirely()
      throws IOException {
    for (int length = SegmentHeader.LENGTH; length <= whole.length; length++) {
      check(length, Arrays.copyOf(whole, length), false);
    }
  }

  @Test
  void anEndThatWasNeverFilledIsLikeOneThatIsNotThere() throws IOException {
    for (long[] end : ends) {
      if (end[0] < whole.length) {
        byte[] blank = Arrays.copyOf(Arrays.copyOf(whole, (int) end[0]), whole.length);
        check((int) end[0], blank, true);
      }
    }
  }

  /** Else a draft's removal could be read without the save that it came with. */
  @Test
  void ofABatchThatLacksASectorNothingIsReadThoughOtherFramesOfItAreWhole() throws IOException {
    int from = (int) ends.get(ends.size() - 2)[0];
    for (int at = from; at < whole.length; at = (at / 512 + 1) * 512) {
      byte[] torn = whole.clone();
      int to = Math.min(whole.length, (at / 512 + 1) * 512);
      Arrays.fill(torn, at, to, (byte) 0);
      check(from, torn, at == from && to == whole.length);
    }
  }

  private void check(int length, byte[] content, boolean blank) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("cut" + folders++));
    Files.write(segment(folder, 1), content);
    long[] end = ends.stream().filter(e -> e[0] <= length).toList().getLast();
    List<String> kept = new ArrayList<>(lines.subList(0, (int) end[1]));
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.damage()).as("cut at %d", length).isEmpty();
      assertThat(all(journal)).as("cut at %d", length).isEqualTo(kept);
      boolean torn = content.length > end[0];
      assertThat(journal.tail())
          .isEqualTo(
              torn
                  ? java.util.Optional.of(new Tail(1, end[0], content.length, blank))
                  : java.util.Optional.empty());
      assertThat(segment(folder, 1)).as("opening writes nothing").hasBinaryContent(content);

      journal.append(List.of(entries("after")));
      kept.add("after");
      assertThat(all(journal)).isEqualTo(kept);
      Path aside = folder.resolve("torn-000001-" + end[0]);
      if (torn) {
        assertThat(aside)
            .hasBinaryContent(Arrays.copyOfRange(content, (int) end[0], content.length));
      } else {
        assertThat(aside).doesNotExist();
      }
    }
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(all(journal)).isEqualTo(kept);
      assertThat(journal.verify()).isEmpty();
      assertThat(journal.tail()).isEmpty();
    }
  }
}
