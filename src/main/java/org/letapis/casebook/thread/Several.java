package org.letapis.casebook.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works something out for each of a list, several at a time. What that throws is thrown here.
 * Whoever made it closes it.
 */
public final class Several implements AutoCloseable {

  private final ExecutorService threads;

  /**
   * @param name says what is worked out
   */
  public Several(String name) {
    threads = Threads.several(name);
  }

  /** The answers, in the order of the questions. */
  public <A, B> List<B> of(List<A> questions, Function<A, B> work) {
    List<Future<B>> under = new ArrayList<>(questions.size());
    questions.forEach(question -> under.add(threads.submit(() -> work.apply(question))));
    List<B> answers = new ArrayList<>(questions.size());
    for (Future<B> one : under) {
      answers.add(Done.of(one));
    }
    return answers;
  }

  @Override
  public void close() {
    var ignored = threads.shutdownNow();
    threads.close();
  }
}
