package org.letapis.app.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Appearance;
import org.letapis.ui.kit.theme.Theme;

/** What is chosen in the window is remembered when it is chosen, however the program ends. */
@OnScreen
class WindowFaceTest {

  @TempDir private Path folder;

  @Test
  void languageColoursAndLettersAreKeptWithoutTheWindowBeingClosed() {
    FaceFile file = new FaceFile(folder.resolve("window"));
    Texts texts = new Texts(new WindowFace(file).language());
    Theme theme = Rest.fx(Theme::new);
    Language other = texts.language() == Language.RUSSIAN ? Language.BELARUSIAN : Language.RUSSIAN;
    Rest.fx(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new StackPane()));
          new WindowFace(file).dress(stage, texts, theme);
          texts.speak(other);
          theme.appearanceProperty().set(Appearance.DARK);
          theme.zoomProperty().set(150);
          return true;
        });

    assertThat(new WindowFace(file).language()).isEqualTo(other);
    assertThat(file.read().appearance()).isEqualTo(Appearance.DARK);
    assertThat(file.read().zoom()).isEqualTo(150);
  }
}
