package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxToolkit;

/** The whole main job on the real windows, and not a readable word of it on the disk. */
@OnScreen
class TourTest {

  /** What the tour types, and what it knows: nothing of it may be readable. */
  private static final String[] CANARIES = {
    "Верабейка", "Кастусь", "Воробейко", "Vierabiejka", "настаўнік", "Прыдуманая", "ГУБАЗіК",
    "Суседка", "SN 4471", "тэлеграм", "invented-photo", "дапісана", "праверана", "чатыры сініцы",
    "Бусел", "Сойка", "Выдумка", "Небывалы", "бібліятэкар"
  };

  private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  @TempDir Path temp;

  @Test
  void theMainJobIsDoneAndLeavesNoReadableWord() throws Exception {
    FxToolkit.registerPrimaryStage();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path folder = Files.createDirectories(temp.resolve("tour"));
    int result =
        new TourLeader(CHEAP)
            .onWindow(
                folder, Language.BELARUSIAN, new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(list(folder, ".png")).hasSizeGreaterThan(20);
    assertThat(list(folder, ".age")).hasSize(3);
    Canary.assertAbsent(folder.resolve("casebooks"), CANARIES);
    for (Path bundle : list(folder, ".age")) {
      Path alone = Files.createDirectories(temp.resolve("bundle-" + bundle.getFileName()));
      Files.copy(bundle, alone.resolve("bundle.age"));
      Canary.assertAbsent(alone, CANARIES);
    }
  }

  private static List<Path> list(Path folder, String ending) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).toList();
    }
  }
}
