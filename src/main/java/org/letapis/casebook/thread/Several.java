package org.letapis.casebook.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

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
    return begin(questions, work).get();
  }

  /** Begins to work them out; who asks for them waits for them. */
  public <A, B> Supplier<List<B>> begin(List<A> questions, Function<A, B> work) {
    List<Future<B>> under = new ArrayList<>(questions.size());
    questions.forEach(question -> under.add(threads.submit(() -> work.apply(question))));
    return () -> under.stream().map(Done::of).toList();
  }

  @Override
  public void close() {
    var ignored = threads.shutdownNow();
    threads.close();
  }
}
