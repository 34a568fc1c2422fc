package org.letapis.bench;

import java.util.List;
import java.util.Optional;

/**
 * Something that was measured.
 *
 * @param work key of the label that names it
 * @param details what its label is filled in with
 * @param by which figure of many counts for ratio and goal
 * @param rivals others at the same work
 * @param limit what the machine alone takes, whoever does the work
 */
public record Line(
    String work,
    List<Object> details,
    Measure ours,
    Quantile by,
    List<Rival> rivals,
    Optional<Rival> limit,
    Optional<Goal> goal) {

  public Line {
    details = List.copyOf(details);
    rivals = List.copyOf(rivals);
  }

  /** Only ours. */
  public Line(String work, Measure ours, Object... details) {
    this(
        work,
        List.of(details),
        ours,
        Quantile.MEDIAN,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public Line beside(List<Rival> others) {
    return new Line(work, details, ours, by, others, limit, goal);
  }

  /** What the machine alone takes. */
  public Line boundBy(Rival machine) {
    return new Line(work, details, ours, by, rivals, Optional.of(machine), goal);
  }

  public Line judgedBy(Quantile quantile) {
    return new Line(work, details, ours, quantile, rivals, limit, goal);
  }

  public Line aimingAt(Goal wanted) {
    return new Line(work, details, ours, by, rivals, limit, Optional.of(wanted));
  }

  /** What ours costs for each one that the rival's costs: below 1 ours is ahead. */
  public double ratio(Rival rival) {
    double mine = ours.by(by);
    double theirs = rival.measure().by(by);
    return ours.unit().isCost() ? mine / theirs : theirs / mine;
  }

  /** Whether the goal is met; nothing where there is none or its rival did not run. */
  public Optional<Boolean> met() {
    return goal.flatMap(
        wanted ->
            switch (wanted) {
              case Goal.Against(String tool, double most) ->
                  rivals.stream()
                      .filter(rival -> rival.tool().startsWith(tool))
                      .findFirst()
                      .map(rival -> ratio(rival) <= most);
              case Goal.Bound(double bound) ->
                  Optional.of(ours.unit().isCost() ? ours.by(by) <= bound : ours.by(by) >= bound);
            });
  }
}
