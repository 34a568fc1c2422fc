package org.letapis.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.letapis.app.gallery.Eye;
import org.letapis.app.gallery.Gallery;
import org.letapis.app.gallery.Pictures;
import org.letapis.app.stall.BareWindow;
import org.letapis.app.stall.Heartbeat;
import org.letapis.app.stall.UseReport;
import org.letapis.app.tour.FxThread;
import org.letapis.app.tour.Tour;
import org.letapis.app.tour.TourStopped;
import org.letapis.app.tour.TourWindow;
import org.letapis.app.tour.Wardrobe;
import org.letapis.app.tour.WindowUse;
import org.letapis.bench.window.WindowBench;
import org.letapis.casebook.Casebook;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;
import org.letapis.ui.kit.theme.Appearance;

/** Starts the windows for the guided tour, in a display or without one, and leads it to its end. */
public final class TourLeader {

  private static final int WENT_WELL = 0;
  private static final int STOPPED = 1;
  private static final double MINUTE = 60e9;
  private static final double MILLION = 1e6;
  private static final Duration TYPING = Duration.ofSeconds(5);

  private final Argon2Cost cost;

  /**
   * @param cost of the passphrases of the tour's casebooks
   */
  public TourLeader(Argon2Cost cost) {
    this.cost = cost;
  }

  /**
   * Leads the tour; returns 0 when every step went well.
   *
   * @param pictures whether only the pictures of the help are made
   */
  public int lead(Path folder, Language language, boolean pictures, PrintStream out)
      throws IOException {
    empty(folder);
    startToolkit();
    try {
      return pictures ? pictures(folder, language, out) : onWindow(folder, language, out);
    } finally {
      Platform.exit();
    }
  }

  /** The tour where the window toolkit runs already, and goes on after. */
  public int onWindow(Path folder, Language language, PrintStream out) throws IOException {
    return onWindow(
        folder,
        language,
        out,
        (program, window) -> new Tour(window, folder, Labels.of(language), out).run());
  }

  /** Makes the pictures of the help where the window toolkit runs already. */
  public int pictures(Path folder, Language language, PrintStream out) throws IOException {
    Pictures pictures = new Pictures(folder);
    int how = gallery(folder, language, pictures, true, out);
    if (how == WENT_WELL) {
      out.println(Labels.of(language).text("tour.pictures", pictures.made(), folder.toString()));
    }
    return how;
  }

  /**
   * Leads past the screens, where the window toolkit runs already.
   *
   * @param whole whether past all of them; else past the first one and empty ones
   */
  public int gallery(Path folder, Language language, Eye eye, boolean whole, PrintStream out)
      throws IOException {
    return onWindow(
        folder,
        language,
        out,
        (program, window) -> {
          Gallery gallery =
              new Gallery(window, new Dressing(program), folder, Labels.of(language), eye);
          if (whole) {
            gallery.walk();
          } else {
            gallery.glance();
          }
        });
  }

  /**
   * Uses a casebook for some time, in a window that appears first, and tells of it in lines of
   * {@code key=value}.
   *
   * @param book a folder that is written to
   * @param minutes how long; one round at least
   * @param how whether only an empty window is shown, or the program's is not used, or the casebook
   *     is only opened and locked; else empty
   */
  public int use(Path book, String passphrase, double minutes, String how, PrintStream out)
      throws IOException {
    startToolkit();
    UseReport report = new UseReport(out);
    try {
      if (how.equals(WindowBench.BARE)) {
        BareWindow.show();
        report.shown();
        return WENT_WELL;
      }
      return onWindow(
          book.resolveSibling("nowhere"),
          Language.BELARUSIAN,
          out,
          (program, window) -> {
            BareWindow.awaitDrawn(program.scene());
            report.shown();
            if (how.equals(WindowBench.UNUSED)) {
              return;
            }
            typing(program);
            try (Heartbeat heart = new Heartbeat()) {
              WindowUse use = new WindowUse(window, new Dressing(program), heart::during);
              long end = System.nanoTime() + (long) (minutes * MINUTE);
              int round = 0;
              do {
                use.name(book, passphrase);
                long clicked = System.nanoTime();
                use.enter();
                BareWindow.awaitDrawn(program.scene());
                long drawn = System.nanoTime() - clicked;
                use.rest();
                if (round == 0) {
                  report.opened(drawn / MILLION, (System.nanoTime() - clicked) / MILLION);
                }
                if (how.equals(WindowBench.ENTERED)) {
                  use.lock();
                  return;
                }
                use.round(round++);
                use.lock();
                if (round == 1) {
                  heart.warm();
                }
              } while (System.nanoTime() < end);
              report.used(heart.stalls(), round);
            }
          });
    } finally {
      Platform.exit();
    }
  }

  private static void startToolkit() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
      started.join();
    } catch (IllegalStateException running) {
      // A window is there already.
    }
  }

  /** Nobody types a passphrase faster, and the program makes use of that. */
  private static void typing(Program program) {
    FxThread.call(
        () -> {
          program.rehearse();
          return true;
        });
    try {
      Thread.sleep(TYPING);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is done with the window. */
  private interface Way {
    void go(Program program, TourWindow window) throws IOException;
  }

  private int onWindow(Path folder, Language language, PrintStream out, Way way)
      throws IOException {
    ScriptedFileDialogs files = new ScriptedFileDialogs();
    Program program =
        FxThread.call(
            () -> {
              Program made =
                  new Program(
                      new Stage(), language, texts -> files, folder.resolve("none"), () -> cost);
              made.show();
              return made;
            });
    try {
      way.go(program, new TourWindow(program.scene(), program.jobsProperty(), files));
      return WENT_WELL;
    } catch (TourStopped e) {
      out.println(Labels.of(language).text("tour.stopped", String.valueOf(e.getMessage())));
      return STOPPED;
    } finally {
      FxThread.call(
          () -> {
            program.close();
            program.scene().getWindow().hide();
            return true;
          });
    }
  }

  /** Only what an earlier tour left is removed: a folder with anything else is refused. */
  private static void empty(Path folder) throws IOException {
    Path mark = folder.resolve("tour.txt");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (!Files.exists(mark) && there.findAny().isPresent()) {
          throw new IOException("not an earlier tour's folder");
        }
      }
      try (Stream<Path> old = Files.walk(folder)) {
        old.sorted(Comparator.reverseOrder())
            .filter(p -> !p.equals(folder))
            .forEach(TourLeader::delete);
      }
    }
    Files.createDirectories(folder);
    Files.writeString(mark, "Letapis tour\n");
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dresses the program's window. */
  private record Dressing(Program program) implements Wardrobe {

    @Override
    public void wear(Language language, Appearance appearance, int zoom) {
      program.speak(language);
      program.theme().appearanceProperty().set(appearance);
      program.theme().zoomProperty().set(zoom);
    }

    @Override
    public Casebook casebook() {
      return Objects.requireNonNull(program.casebook(), "a casebook is open");
    }

    @Override
    public void open(RecordId record, String type) {
      program.open(record, type);
    }
  }
}
