package org.letapis.casebook.intake.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.thread.Portions;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;

/**
 * The rows of the lists of a table, read along with it: they stand in the order of their records.
 * Those that do not are given at the end.
 */
final class ListRows implements AutoCloseable {

  private static final int TOGETHER = 200;

  private final List<One> lists = new ArrayList<>();
  private final Map<String, Integer> order;

  /** One list, read on a thread of its own, a little ahead. */
  private static final class One {
    private final List<String> columns;
    private final Portions<ForeignRow> portions;
    private final Deque<ForeignRow> ready = new ArrayDeque<>();
    private final Deque<ForeignRow> late = new ArrayDeque<>();

    One(List<String> columns, Portions<ForeignRow> portions) {
      this.columns = columns;
      this.portions = portions;
    }

    @Nullable ForeignRow peek() {
      while (ready.isEmpty() && portions.hasNext()) {
        ready.addAll(portions.next());
      }
      return ready.peek();
    }
  }

  /**
   * Rows that were not where they should be.
   *
   * @param id of the record
   * @param number where the first of them stands
   * @param grids for each list
   */
  record Late(String id, long number, List<ForeignValue> grids) {}

  /**
   * @param order of the ids of the records
   * @param each done to each row
   */
  ListRows(
      ForeignSource source,
      List<Integer> tables,
      Map<String, Integer> order,
      UnaryOperator<ForeignRow> each) {
    this.order = order;
    for (int table : tables) {
      lists.add(
          new One(
              source.tables().get(table).columns(),
              new Portions<>("casebook-intake", hand -> read(source, table, each, hand))));
    }
  }

  private static void read(
      ForeignSource source,
      int table,
      UnaryOperator<ForeignRow> each,
      Consumer<List<ForeignRow>> hand) {
    List<ForeignRow> some = new ArrayList<>();
    try {
      source.read(
          table,
          row -> {
            some.add(each.apply(row));
            if (some.size() == TOGETHER) {
              hand.accept(List.copyOf(some));
              some.clear();
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hand.accept(List.copyOf(some));
  }

  /** The lists of a record, each a grid or nothing. */
  List<ForeignValue> of(String id, int at) {
    List<ForeignValue> grids = new ArrayList<>();
    for (One list : lists) {
      List<List<ForeignValue>> rows = new ArrayList<>();
      for (ForeignRow row = list.peek(); row != null; row = list.peek()) {
        String of = OwnSource.id(row);
        if (of.equals(id)) {
          rows.add(row.cells());
        } else if (order.getOrDefault(of, -1) > at) {
          break;
        } else {
          list.late.add(row);
        }
        list.ready.remove();
      }
      grids.add(grid(list, rows));
    }
    return grids;
  }

  private static ForeignValue grid(One list, List<List<ForeignValue>> rows) {
    return rows.isEmpty() ? ForeignValue.EMPTY : new ForeignValue.Grid(list.columns, rows);
  }

  /** The next that stood elsewhere; nothing after the last. */
  @Nullable Late late() {
    for (int i = 0; i < lists.size(); i++) {
      One list = lists.get(i);
      ForeignRow first = list.late.isEmpty() ? list.peek() : list.late.peek();
      if (first != null) {
        Deque<ForeignRow> from = list.late.isEmpty() ? list.ready : list.late;
        String id = OwnSource.id(first);
        List<List<ForeignValue>> rows = new ArrayList<>();
        while (!from.isEmpty() && OwnSource.id(from.peek()).equals(id)) {
          rows.add(from.remove().cells());
        }
        List<ForeignValue> grids = new ArrayList<>();
        for (int j = 0; j < lists.size(); j++) {
          grids.add(j == i ? grid(list, rows) : ForeignValue.EMPTY);
        }
        return new Late(id, first.number(), grids);
      }
    }
    return null;
  }

  @Override
  public void close() {
    lists.forEach(list -> list.portions.close());
  }
}
