package org.letapis.ui.unlock.keys;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.vault.share.OpenedShare;

/** Shares that were opened and found right, until there are enough. Wiped when closed. */
final class Collected implements AutoCloseable {

  private final ObservableList<OpenedShare> shares = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper enough = new ReadOnlyBooleanWrapper(false);
  private int needed;

  /** To be watched; changed through {@link #add} and {@link #close} alone. */
  ObservableList<OpenedShare> list() {
    return FXCollections.unmodifiableObservableList(shares);
  }

  /** Whether there are as many as are needed. */
  ReadOnlyBooleanProperty enoughProperty() {
    return enough.getReadOnlyProperty();
  }

  /** Takes a share over. */
  void add(OpenedShare share, int threshold) {
    needed = threshold;
    shares.add(share);
    enough.set(shares.size() >= needed);
  }

  boolean has(int number) {
    return shares.stream().anyMatch(share -> share.number() == number);
  }

  List<OpenedShare> shares() {
    return List.copyOf(shares);
  }

  /** Hands them over; nothing is left here. */
  List<OpenedShare> take() {
    List<OpenedShare> taken = shares();
    shares.clear();
    enough.set(false);
    return taken;
  }

  int needed() {
    return needed;
  }

  /** The numbers of the shares, in their order, as words. */
  String numbers() {
    return shares.stream()
        .map(OpenedShare::number)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    shares.forEach(OpenedShare::close);
    shares.clear();
    enough.set(false);
  }
}
