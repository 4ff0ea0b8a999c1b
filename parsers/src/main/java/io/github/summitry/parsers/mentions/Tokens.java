package io.github.summitry.parsers.mentions;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Tokens in order; a part of them shares their array. Immutable.
 *
 * <p>All that reads tokens names this class and not {@link List}: so a token costs one look into an
 * array, wherever it is asked for.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  private final Token[] all;
  private final int begin;
  private final int size;

  private Tokens(Token[] all, int begin, int size) {
    this.all = all;
    this.begin = begin;
    this.size = size;
  }

  /** Returns one token alone. */
  static Tokens of(Token token) {
    return new Tokens(new Token[] {token}, 0, 1);
  }

  /** Returns these tokens, the first of them another. */
  Tokens beginningWith(Token first) {
    Token[] copy = Arrays.copyOfRange(all, begin, begin + size);
    copy[0] = first;
    return new Tokens(copy, 0, size);
  }

  @Override
  public Token get(int index) {
    return all[begin + Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Tokens subList(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Tokens(all, begin + from, to - from);
  }

  /** Collects tokens; not thread-safe. */
  static final class Builder {
    private Token[] tokens;
    private int size;

    Builder(int expected) {
      tokens = new Token[expected];
    }

    void add(Token token) {
      if (size == tokens.length) {
        tokens = Arrays.copyOf(tokens, size * 2);
      }
      tokens[size++] = token;
    }

    Tokens build() {
      return new Tokens(tokens, 0, size);
    }
  }
}
