package org.tuanthu.regulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Relations of some kinds among numbered instruments, walked in as many steps as there are
 * relations and without recursion.
 */
final class RelationGraph {
  private static final byte ON_THE_WAY = 1;
  private static final byte DONE = 2;

  private final int[][] targets;
  private final byte[] state;
  private final List<Integer> targetsFirst = new ArrayList<>();
  private List<Integer> ring = List.of();

  /** The graph in which each number acts upon those of its row. */
  RelationGraph(int[][] targets) {
    this.targets = targets;
    state = new byte[targets.length];
    int[] way = new int[targets.length];
    int[] next = new int[targets.length];
    for (int start = 0; start < targets.length; start++) {
      if (state[start] == 0) {
        walk(start, way, next);
      }
    }
  }

  private void walk(int start, int[] way, int[] next) {
    int depth = 0;
    way[0] = start;
    state[start] = ON_THE_WAY;
    while (depth >= 0) {
      int node = way[depth];
      if (next[node] == targets[node].length) {
        state[node] = DONE;
        targetsFirst.add(node);
        depth--;
        continue;
      }
      int target = targets[node][next[node]++];
      if (state[target] == 0) {
        state[target] = ON_THE_WAY;
        way[++depth] = target;
      } else if (state[target] == ON_THE_WAY && ring.isEmpty()) {
        ring = ring(way, depth, target);
      }
    }
  }

  private static List<Integer> ring(int[] way, int depth, int target) {
    List<Integer> found = new ArrayList<>();
    int from = depth;
    while (way[from] != target) {
      from--;
    }
    for (int i = from; i <= depth; i++) {
      found.add(way[i]);
    }
    return found;
  }

  /** All numbers, each after those it acts upon, but for rings. */
  List<Integer> targetsFirst() {
    return targetsFirst;
  }

  /** A ring, each followed by the one it acts upon and the last one acting upon the first. */
  List<Integer> ring() {
    return ring;
  }
}
