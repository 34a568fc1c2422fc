package org.letapis.app.tour;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.letapis.domain.text.Labels;

/** Says each step as it is done, with how long it took, and names its picture. */
public final class Narrator {

  private final PrintStream out;
  private final Labels labels;
  private final Hands hands;
  private final Path folder;
  private long begun = System.nanoTime();
  private int number;

  Narrator(PrintStream out, Labels labels, Hands hands, Path folder) {
    this.out = out;
    this.labels = labels;
    this.hands = hands;
    this.folder = folder;
  }

  /** One who leaves pictures and says nothing. */
  public static Narrator silent(Labels labels, Hands hands, Path folder) {
    return new Narrator(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        labels,
        hands,
        folder);
  }

  /** A part of the tour begins. */
  void part(String key) {
    out.println();
    out.println(labels.text(key));
  }

  /** A step is done: says so and takes a picture. */
  void step(String key, Object... arguments) {
    number++;
    double seconds = (System.nanoTime() - begun) / 1e9;
    String slug = key.substring(key.lastIndexOf('.') + 1);
    hands.picture(folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", number, slug)));
    out.printf(Locale.ROOT, "%3d. %s (%.1f s)%n", number, labels.text(key, arguments), seconds);
    out.flush();
    begun = System.nanoTime();
  }

  /** Something worth knowing, without a picture. */
  void note(String key, Object... arguments) {
    out.println("     " + labels.text(key, arguments));
  }
}
