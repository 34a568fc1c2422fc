package org.letapis.casebook.quick;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a line, and which of them are read already. */
final class Spans {

  private final String line;
  private final List<Token> tokens;
  private final @Nullable Piece[] taken;

  Spans(String line) {
    this.line = line;
    this.tokens = Token.of(line);
    this.taken = new Piece[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  boolean free(int at) {
    return at >= 0 && at < tokens.size() && taken[at] == null;
  }

  /** Whether all words from one to another, exclusive, are free. */
  boolean free(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!free(i)) {
        return false;
      }
    }
    return from >= 0 && to <= tokens.size();
  }

  /** What is written from one word to another, exclusive. */
  String words(int from, int to) {
    return line.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  void take(int from, int to, Reading reading) {
    Piece piece =
        new Piece(tokens.get(from).start(), tokens.get(to - 1).end(), words(from, to), reading);
    for (int i = from; i < to; i++) {
      taken[i] = piece;
    }
  }

  /** Whether a word said what happened. */
  boolean told() {
    for (int i = 0; i < tokens.size(); i++) {
      if (reading(i) instanceof Reading.Kind) {
        return true;
      }
    }
    return false;
  }

  /** What the word at a place was read as; null while it is free. */
  @Nullable Reading reading(int at) {
    Piece piece = at >= 0 && at < tokens.size() ? taken[at] : null;
    return piece == null ? null : piece.reading();
  }

  /** All pieces; what was not read stands together as far as it is not broken by what was. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Piece piece = taken[at];
      if (piece == null) {
        int to = at + 1;
        while (free(to)) {
          to++;
        }
        take(at, to, new Reading.Unread());
      } else {
        pieces.add(piece);
        while (at < tokens.size() && taken[at] == piece) {
          at++;
        }
      }
    }
    return pieces;
  }
}
