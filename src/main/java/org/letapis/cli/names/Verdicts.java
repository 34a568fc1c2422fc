package org.letapis.cli.names;

import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.search.match.NameMatcher;
import tools.jackson.databind.node.ObjectNode;

/** Counts right and wrong answers about pairs. */
final class Verdicts {

  private int found;
  private int missed;
  private int mistaken;
  private int refused;
  private int strangers;
  private int strangersTaken;

  /**
   * @param random whether the two were put together by chance, which makes no hard pair
   */
  void count(boolean same, boolean random, boolean proposed) {
    if (!same && random) {
      strangers++;
      strangersTaken += proposed ? 1 : 0;
    }
    if (same) {
      found += proposed ? 1 : 0;
      missed += proposed ? 0 : 1;
    } else {
      mistaken += proposed ? 1 : 0;
      refused += proposed ? 0 : 1;
    }
  }

  int pairs() {
    return found + missed + mistaken + refused;
  }

  int mistakes() {
    return missed + mistaken;
  }

  private double precision() {
    return share(found, found + mistaken);
  }

  private double recall() {
    return share(found, found + missed);
  }

  private double f1() {
    return share(2 * found, 2 * found + missed + mistaken);
  }

  private double hardNegatives() {
    int hard = mistaken + refused - strangers;
    return hard == 0 ? 0 : (mistaken - strangersTaken) / (double) hard;
  }

  private double strangers() {
    return strangers == 0 ? 0 : strangersTaken / (double) strangers;
  }

  /** Of nothing, all is right. */
  private static double share(int part, int whole) {
    return whole == 0 ? 1 : part / (double) whole;
  }

  void show(Answer answer, CommandContext context) {
    answer
        .put("pairs", pairs())
        .put("threshold", NameMatcher.PROPOSED)
        .put("truePositives", found)
        .put("falseNegatives", missed)
        .put("falsePositives", mistaken)
        .put("trueNegatives", refused)
        .put("precision", Decimals.of(precision(), 4))
        .put("recall", Decimals.of(recall(), 4))
        .put("f1", Decimals.of(f1(), 4))
        .put("hardNegativeRate", Decimals.of(hardNegatives(), 4))
        .put("random", strangers)
        .put("randomRate", Decimals.of(strangers(), 6))
        .line(
            context.text("cli.names.eval.counts", pairs(), Decimals.words(NameMatcher.PROPOSED, 2)))
        .line(context.text("cli.names.eval.precision", Decimals.words(precision(), 4)))
        .line(context.text("cli.names.eval.recall", Decimals.words(recall(), 4)))
        .line(context.text("cli.names.eval.f1", Decimals.words(f1(), 4)))
        .line(context.text("cli.names.eval.hard", Decimals.words(hardNegatives(), 4)));
    if (strangers > 0) {
      answer.line(context.text("cli.names.eval.random", strangers, Decimals.words(strangers(), 6)));
    }
  }

  ObjectNode json(String note) {
    return Json.object()
        .put("note", note)
        .put("pairs", pairs())
        .put("falseNegatives", missed)
        .put("falsePositives", mistaken);
  }
}
