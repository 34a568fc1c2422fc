import java.io.PrintStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a program with a window costs: what startup.sh compares with. */
final class Hello {

  private static int pulses;

  private Hello() {}

  public static void main(String[] arguments) {
    Platform.startup(
        () -> {
          Scene scene = new Scene(new Label("hello"), 1280, 720);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          scene.addPostLayoutPulseListener(() -> drawn(System.out));
          Platform.requestNextPulse();
        });
  }

  /** The second layout begins when the first has been drawn. */
  private static void drawn(PrintStream out) {
    if (++pulses == 2) {
      out.println("shown");
    }
    Platform.requestNextPulse();
  }
}
