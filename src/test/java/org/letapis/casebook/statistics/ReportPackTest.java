package org.letapis.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.statistics.pack.PackRequest;
import org.letapis.casebook.statistics.pack.ReportPack;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.pdf.PdfPaper;

class ReportPackTest {

  @TempDir Path temp;

  @Test
  void aPackHoldsFiguresAndChartsInEachLanguageAndNamesOnlyWhereWanted() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Бусел")) {
      var ignored =
          book.records().saveAll(DemoCasebook.generate(7, 30, 160).flatMap(List::stream).toList());
      Paper full = pack(book, Language.BELARUSIAN, true);
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      assertThat(PdfPaper.write(full, pdf)).isGreaterThan(3);
      String folder = System.getProperty("letapis.shots", "");
      if (!folder.isEmpty()) {
        write(Path.of(folder, "pack.pdf"), pdf.toByteArray());
      }
      Paper bare = pack(book, Language.BELARUSIAN, false);
      assertThat(bare.blocks()).filteredOn(Block.Chart.class::isInstance).hasSizeGreaterThan(4);
      int tables = (int) bare.blocks().stream().filter(Block.Table.class::isInstance).count();
      assertThat(full.blocks()).filteredOn(Block.Table.class::isInstance).hasSize(tables + 1);
      Set<String> titles = new HashSet<>(Set.of(bare.title()));
      for (Language language : List.of(Language.RUSSIAN, Language.ENGLISH)) {
        Paper other = pack(book, language, false);
        assertThat(other.blocks()).hasSameSizeAs(bare.blocks());
        titles.add(other.title());
      }
      assertThat(titles).hasSize(3);
    }
  }

  private static void write(Path file, byte[] content) {
    org.letapis.casebook.listing.PlainFile.write(file, content);
  }

  private static Paper pack(Casebook book, Language language, boolean annex) {
    PackRequest request =
        new PackRequest(
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 12, 31),
            Map.of(),
            Level.PARTNERS,
            !annex,
            annex);
    return new ReportPack(book.statistics(), Labels.of(language), request).paper();
  }
}
