package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.VietnameseText;

/** How the instruments of a register are found, each by its number in the list. */
final class RegisterIndex {
  private final ImmutableList<Regulation> all;
  private final Map<NumberKey, List<Regulation>> byNumber;
  private final Map<NumberKey, List<Integer>> places;
  private final ImmutableListMultimap<String, Regulation> byName;
  private final Map<RegulationKey, Integer> byKey = new HashMap<>();
  private final int[][] targets;

  RegisterIndex(List<Regulation> regulations) {
    all = ImmutableList.copyOf(regulations);
    NumberKey.Maker keys = new NumberKey.Maker();
    ListMultimap<NumberKey, Integer> numbers =
        MultimapBuilder.hashKeys(all.size()).arrayListValues(1).build();
    ImmutableListMultimap.Builder<String, Regulation> names = ImmutableListMultimap.builder();
    for (int i = 0; i < all.size(); i++) {
      Regulation regulation = all.get(i);
      numbers.put(keys.number(regulation), i);
      byKey.putIfAbsent(keys.key(regulation), i);
      if (regulation.name().isPresent()) {
        names.put(VietnameseText.fold(regulation.name().get()), regulation);
      }
    }
    byNumber = new HashMap<>(2 * all.size());
    numbers
        .asMap()
        .forEach(
            (number, found) ->
                byNumber.put(
                    number, found.stream().map(all::get).collect(ImmutableList.toImmutableList())));
    places = Multimaps.asMap(numbers);
    byName = names.build();
    targets = new int[all.size()][];
    for (int i = 0; i < all.size(); i++) {
      targets[i] = all.get(i).relations().stream().mapToInt(this::target).toArray();
    }
  }

  ImmutableList<Regulation> all() {
    return all;
  }

  List<Regulation> numbered(DocumentNumber number) {
    return byNumber.getOrDefault(NumberKey.of(number), ImmutableList.of());
  }

  List<Regulation> named(String name) {
    return byName.get(VietnameseText.fold(name));
  }

  Optional<Integer> find(RegulationKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The instrument that the relation of that place means; -1 when none or several may be meant. */
  int target(int regulation, int relation) {
    return targets[regulation][relation];
  }

  /** Whom each instrument acts upon by relations of that kind. */
  RelationGraph graph(Predicate<Relation> kind) {
    int[][] edges = new int[all.size()][];
    for (int i = 0; i < edges.length; i++) {
      List<Relation> relations = all.get(i).relations();
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < relations.size(); j++) {
        if (targets[i][j] >= 0 && kind.test(relations.get(j))) {
          row.add(targets[i][j]);
        }
      }
      edges[i] = row.stream().mapToInt(Integer::intValue).toArray();
    }
    return new RelationGraph(edges);
  }

  private int target(Relation relation) {
    List<Integer> candidates =
        places.getOrDefault(NumberKey.of(relation.target()), ImmutableList.of());
    RegulationReference to = relation.to();
    if (candidates.size() == 1) {
      return to.fits(all.get(candidates.get(0))) ? candidates.get(0) : -1;
    }
    if (candidates.isEmpty() || (to.issuer().isEmpty() && to.issued().isEmpty())) {
      return -1;
    }
    if (to.issuer().isPresent() && to.issued().isPresent()) {
      return find(RegulationKey.of(to.number(), to.issuer().get(), to.issued())).orElse(-1);
    }
    List<Integer> fitting = candidates.stream().filter(i -> to.fits(all.get(i))).toList();
    return fitting.size() == 1 ? fitting.get(0) : -1;
  }
}
