package org.letapis.ui.kit;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Drops files from outside onto a part of a window, which no robot can do without a desktop. */
public final class Drops {

  private Drops() {}

  /**
   * Drags them over it and lets go; on the JavaFX thread.
   *
   * @return whether they would be taken there
   */
  public static boolean files(Node onto, List<Path> files) {
    Dragboard board = board(files.stream().map(Path::toFile).toList());
    DragEvent over = event(DragEvent.DRAG_OVER, onto, board);
    onto.fireEvent(over);
    if (!over.isAccepted()) {
      return false;
    }
    DragEvent dropped = event(DragEvent.DRAG_DROPPED, onto, board);
    onto.fireEvent(dropped);
    return true;
  }

  private static DragEvent event(EventType<DragEvent> type, Node onto, Dragboard board) {
    Bounds at = onto.localToScene(onto.getBoundsInLocal());
    double x = at.getCenterX();
    double y = at.getCenterY();
    PickResult picked = new PickResult(onto, x, y);
    return new DragEvent(
        onto, onto, type, board, x, y, x, y, TransferMode.COPY, null, onto, picked);
  }

  private static Dragboard board(List<File> files) {
    Object peer =
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContentTypes" -> Set.of(DataFormat.FILES);
                  case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                  case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                  case "getTransferModes" -> Set.of(TransferMode.COPY);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    try {
      Constructor<Dragboard> make = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
      make.setAccessible(true);
      return make.newInstance(peer);
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError(changed);
    }
  }
}
