package org.letapis.ui.inbox.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.task.Latest;

/**
 * A list of what there is to decide, read in the background and read again after each decision.
 *
 * @param <T> what is listed
 */
public final class DeskWork<T> implements DeskPart {

  /**
   * What there is.
   *
   * @param lines all of it
   * @param toDo how much of it waits for somebody
   */
  public record Found<T>(List<T> lines, int toDo) {}

  private final InboxTools tools;
  private final ListAndOne<T> pane;
  private final Function<Labels, Found<T>> reading;
  private final Latest latest;

  /**
   * @param pane shows it
   * @param reading reads it, not on the JavaFX thread
   */
  public DeskWork(InboxTools tools, ListAndOne<T> pane, Function<Labels, Found<T>> reading) {
    this.tools = tools;
    this.pane = pane;
    this.reading = reading;
    this.latest = new Latest(tools.background());
    pane.named(tools.controls().texts().of("inbox.title"));
  }

  /**
   * Does something and reads again.
   *
   * @param said label key of what is said once it is done
   * @param then gets what came of it
   */
  public <R> void decide(String said, Callable<R> work, Consumer<R> then) {
    tools
        .background()
        .run(work)
        .then(
            done -> {
              tools.status().say(said);
              then.accept(done);
              pane.focus();
            })
        .always(this::read);
  }

  /** The same where nothing is to be known of it afterwards. */
  public void decide(String said, Runnable work) {
    decide(
        said,
        () -> {
          work.run();
          return said;
        },
        done -> {});
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void read() {
    Labels labels = tools.controls().texts().labels();
    latest.run(() -> reading.apply(labels)).then(found -> pane.fill(found.lines(), found.toDo()));
  }

  @Override
  public ReadOnlyIntegerProperty countProperty() {
    return pane.countProperty();
  }
}
