package org.letapis.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.app.TourLeader;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxToolkit;

/**
 * One window, opened once, with the screens in every language: the first one, empty ones and the
 * settings. With {@code -Dletapis.every-screen=true} every screen and main dialog with people in
 * it; with {@code -Dletapis.gallery=<folder>} those too, and pictures are left in the folder, in
 * all looks.
 */
@OnScreen
class EveryScreenTest {

  private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  @TempDir Path temp;

  @Test
  void wordsAreWholeAndTheKeyboardAndTheScreenReaderFindEverything() throws Exception {
    FxToolkit.registerPrimaryStage();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path folder = Files.createDirectories(temp.resolve("gallery"));
    Inspector inspector = new Inspector();
    String pictures = System.getProperty("letapis.gallery");
    boolean whole = pictures != null || Boolean.getBoolean("letapis.every-screen");
    Eye eye = pictures == null ? inspector : both(inspector, new Pictures(Path.of(pictures)));
    int result =
        new TourLeader(CHEAP)
            .gallery(
                folder,
                Language.BELARUSIAN,
                eye,
                whole,
                new PrintStream(said, true, StandardCharsets.UTF_8));
    String how = said.toString(StandardCharsets.UTF_8) + " after " + inspector.seen();
    assertThat(inspector.findings()).as(how).isEmpty();
    assertThat(result).as(how).isZero();
    assertThat(inspector.seen()).hasSizeGreaterThan(whole ? 50 : 22).doesNotHaveDuplicates();
  }

  private static Eye both(Eye first, Eye second) {
    return sight -> {
      second.see(sight);
      first.see(sight);
    };
  }
}
