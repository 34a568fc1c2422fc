package org.letapis.ui.kit.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.media.camera.CameraReader;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Pictures;
import org.letapis.media.play.PlayFacts;
import org.letapis.media.play.Recording;
import org.letapis.media.text.PlainText;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Job;

/** Reads a file: first what it is, then what it shows. Belongs to the JavaFX thread. */
final class PreviewModel implements AutoCloseable {

  private final Background background;
  private final Workshop workshop;
  private final MediaSource source;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Reading());
  private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
  private final Open open = new Open();
  private final List<Job<?>> jobs = new ArrayList<>();

  PreviewModel(Background background, Workshop workshop, MediaSource source) {
    this.background = background;
    this.workshop = workshop;
    this.source = source;
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Null until read. */
  ReadOnlyObjectProperty<@Nullable Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  void read() {
    run(this::know)
        .then(
            what -> {
              known.set(what);
              look(what, null);
            })
        .onProblem(why -> shown.set(new Shown.Refused(why)));
  }

  /** Tries a password on a page file. */
  void unlock(String password) {
    Known what = known.get();
    if (what != null) {
      look(what, password);
    }
  }

  private void look(Known what, @Nullable String password) {
    shown.set(new Shown.Reading());
    run(allowance -> shownOf(what, password, allowance))
        .then(
            now -> {
              if (now instanceof Shown.Paged paged) {
                known.set(what.with(paged.pages().facts()));
              }
              shown.set(now);
            })
        .onProblem(MediaProblem.LOCKED, why -> shown.set(new Shown.Locked(false)))
        .onProblem(MediaProblem.WRONG_PASSWORD, why -> shown.set(new Shown.Locked(true)))
        .onProblem(why -> shown.set(new Shown.Refused(why)));
  }

  private <T> Job<T> run(Workshop.Work<T> work) {
    Job<T> job =
        background.run(
            progress -> workshop.call(() -> progress.cancelled() || open.isClosed(), work));
    jobs.add(job);
    return job.always(() -> jobs.remove(job));
  }

  private Known know(Allowance allowance) throws IOException {
    Kind kind = Kind.of(source.beginning(Kind.LOOKED_AT, allowance), source.name());
    return new Known(
        kind,
        CameraReader.read(source, kind, allowance),
        Optional.empty(),
        kind.isPlayed() ? played(kind, allowance) : Optional.empty());
  }

  /** A recording that is damaged is said to be when it is looked at; here it has just no facts. */
  private Optional<PlayFacts> played(Kind kind, Allowance allowance) {
    try {
      return Optional.of(Recording.facts(source, kind, allowance));
    } catch (Problem stopped) {
      allowance.check();
      return Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private Shown shownOf(Known what, @Nullable String password, Allowance allowance)
      throws IOException {
    if (what.kind().isPicture()) {
      return new Shown.Still(
          Pictures.read(source, what.kind(), what.camera().orientation(), allowance));
    }
    if (what.kind().isPlayed()) {
      // Opened once here, so that what cannot be decoded is said at once and in words.
      Recording.open(source, what.kind(), allowance).close();
      return new Shown.Played(what.kind(), what.played().orElseThrow(PreviewModel::unreadable));
    }
    return switch (what.kind()) {
      case PDF -> new Shown.Paged(open.keep(new Pages(source, password, allowance)));
      case TEXT -> new Shown.Written(PlainText.read(source, allowance));
      default -> throw new Problem(MediaProblem.UNSUPPORTED);
    };
  }

  private static Problem unreadable() {
    return new Problem(MediaProblem.UNREADABLE);
  }

  /** Stops reading and lets go of what is open; shows nothing any more. */
  @Override
  public void close() {
    open.close();
    List.copyOf(jobs).forEach(Job::cancel);
    shown.set(new Shown.Reading());
    known.set(null);
  }

  /** What is open, to be closed even if it was opened too late to be shown. */
  private static final class Open implements AutoCloseable {
    private @Nullable Pages pages;
    private boolean closed;

    synchronized Pages keep(Pages opened) {
      if (pages != null) {
        pages.close();
      }
      pages = opened;
      if (closed) {
        opened.close();
      }
      return opened;
    }

    synchronized boolean isClosed() {
      return closed;
    }

    @Override
    public synchronized void close() {
      closed = true;
      if (pages != null) {
        pages.close();
      }
    }
  }
}
