package io.github.summitry.corpus;

import java.util.Arrays;

/** Numbers and what belongs to them, without a box for each; not thread-safe. */
final class LongTable {
  private long[] keys = new long[1024];
  private int[] values = empty(1024);
  private int size;

  private static int[] empty(int length) {
    int[] values = new int[length];
    Arrays.fill(values, -1);
    return values;
  }

  /** Returns what belongs to the number, -1 if nothing does. */
  int get(long key) {
    return values[slot(key)];
  }

  /** Gives the number a value of at least zero unless it has one. */
  void putIfAbsent(long key, int value) {
    int slot = slot(key);
    if (values[slot] < 0) {
      keys[slot] = key;
      values[slot] = value;
      size++;
      if (2 * size > keys.length) {
        grow();
      }
    }
  }

  private int slot(long key) {
    int slot = Long.hashCode(key * 0x9E37_79B9_7F4A_7C15L) & (keys.length - 1);
    while (values[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = empty(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
