package org.letapis.ui.inbox.erasure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.Titles;
import org.letapis.ui.kit.echo.EchoWords;

/**
 * A request to erase, in words.
 *
 * @param request which
 * @param title what the record is called, where anything of it can be seen
 * @param sentences who asks, why, and what is the matter with it
 */
record RequestLine(ErasureRequest request, String title, List<String> sentences) {

  /**
   * What waits for a decision first, then what was asked and decided; not for the JavaFX thread.
   */
  static List<RequestLine> all(Casebook casebook, Labels labels) {
    return casebook.review().erasures().all().stream()
        .sorted(Comparator.comparing(request -> !request.isUndecided()))
        .map(request -> of(casebook, request, labels))
        .toList();
  }

  /** Whether nobody's word is awaited any more. */
  boolean isComplete() {
    return request.own()
        ? request.awaited().isEmpty()
        : request.state() == ErasureRequest.State.DONE;
  }

  /** The tail of the label's key {@code inbox.erasure-badge.<code>}. */
  String badge() {
    if (request.own()) {
      return isComplete() ? "complete" : "awaited";
    }
    return request.isUndecided() ? "open" : request.state().code();
  }

  private static RequestLine of(Casebook casebook, ErasureRequest request, Labels labels) {
    List<String> sentences = new ArrayList<>(EchoWords.request(request, labels));
    if (request.isUndecided()) {
      sentences.add(labels.text("inbox.erasure-rightful", request.rightful()));
      if (request.ours() > 0) {
        sentences.add(labels.text("inbox.erasure-ours", request.ours()));
      }
      if (request.others() > 0) {
        sentences.add(labels.text("inbox.erasure-others", request.others()));
      }
    } else {
      sentences.addAll(EchoWords.outcome(request, labels));
    }
    String title = Titles.here(casebook, request.record());
    return new RequestLine(
        request, title.isEmpty() ? labels.text("inbox.erasure-unseen") : title, sentences);
  }
}
