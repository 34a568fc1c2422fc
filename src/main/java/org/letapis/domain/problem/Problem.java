package org.letapis.domain.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that a person is told about. The message holds only the code, so that a log
 * or a stack trace never carries a name, a path or a value; details for the person are {@link
 * #details()}, shown on screen and nowhere else.
 */
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemCode code;
  private final transient List<Object> details;

  /**
   * @param details arguments {0}, {1}… of the text under the code: where (a line, a member name)
   *     and what (a bound, a count)
   */
  public Problem(ProblemCode code, Object... details) {
    this(null, code, details);
  }

  /** The same, with the cause kept for its class name and stack, never for its message. */
  public Problem(@Nullable Throwable cause, ProblemCode code, Object... details) {
    super(code.code(), cause);
    this.code = code;
    this.details = List.of(details);
  }

  public ProblemCode code() {
    return code;
  }

  public List<Object> details() {
    return details;
  }

  /** Whether this problem is of the given code. */
  public boolean is(ProblemCode other) {
    return code == other;
  }
}
