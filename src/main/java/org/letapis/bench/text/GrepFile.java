package org.letapis.bench.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.letapis.bench.Bed;
import org.letapis.bench.Disk;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.search.text.Clause;
import org.letapis.search.text.TextDoc;

/** What {@code grep} takes over the same texts, a line each, in one file that is not encrypted. */
final class GrepFile {

  private static final int QUESTIONS = 40;

  private GrepFile() {}

  /** Nothing where it is not installed. */
  static Optional<Rival> of(Bed bed, List<Clause.All> questions)
      throws IOException, InterruptedException {
    if (!bed.tools().have("grep", "head", "sh")) {
      bed.narrator().say("bench.not-installed", "grep");
      return Optional.empty();
    }
    Path folder = bed.room("grep");
    try {
      write(folder.resolve("texts"), new Accounts(bed.seed()), bed.scale().events());
      List<String> asked =
          questions.stream()
              .map(GrepFile::words)
              .filter(w -> !w.isEmpty())
              .limit(QUESTIONS)
              .toList();
      long[] took = new long[asked.size()];
      for (int i = 0; i < took.length; i++) {
        took[i] = bed.tools().time(folder, asked.get(i));
      }
      return Optional.of(new Rival("grep", "bench.how.grep", Measure.milliseconds(took)));
    } finally {
      Disk.delete(folder);
    }
  }

  private static void write(Path file, Accounts accounts, int events) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < events; i++) {
        String line =
            accounts.doc(i).parts().stream()
                .map(TextDoc.Part::text)
                .collect(Collectors.joining(" "));
        out.write(line);
        out.write('\n');
      }
    }
  }

  /** Lines with all of its words or phrases; kinds and days are not looked at. */
  private static String words(Clause.All question) {
    List<String> greps = new ArrayList<>();
    for (Clause clause : question.clauses()) {
      String sought =
          switch (clause) {
            case Clause.Word word -> word.word();
            case Clause.Phrase phrase -> String.join(" ", phrase.words());
            default -> "";
          };
      if (!sought.isEmpty()) {
        greps.add("grep -F -i -- '" + sought + "'" + (greps.isEmpty() ? " texts" : ""));
      }
    }
    return greps.isEmpty() ? "" : String.join(" | ", greps) + " | head -n 200";
  }
}
