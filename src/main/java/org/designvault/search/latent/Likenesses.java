package org.designvault.search.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How alike any two entries are by their words.
final class Likenesses {
  private final double[][] cosines;
  private final double[] lengths;

  private Likenesses(double[][] cosines, double[] lengths) {
    this.cosines = cosines;
    this.lengths = lengths;
  }

  /// @param entries by place: what each of its words weighs
  static Likenesses of(List<Map<String, Double>> entries) {
    int size = entries.size();
    double[][] products = products(entries);
    double[] lengths = new double[size];
    for (int place = 0; place < size; place++) {
      lengths[place] = Math.sqrt(products[place][place]);
    }
    for (int place = 0; place < size; place++) {
      for (int other = 0; other <= place; other++) {
        double area = lengths[place] * lengths[other];
        double cosine = area > 0 ? products[place][other] / area : 0;
        products[place][other] = cosine;
        products[other][place] = cosine;
      }
    }
    return new Likenesses(products, lengths);
  }

  /// By place and place: their cosine, 0 to 1. Not to be written to.
  double[][] cosines() {
    return cosines;
  }

  /// By place: the length of the row of word weights. Not to be written to.
  double[] lengths() {
    return lengths;
  }

  /// Below the diagonal and on it. Word by word in their order, so that the sums come to the same
  /// last digit every time.
  private static double[][] products(List<Map<String, Double>> entries) {
    SortedMap<String, List<Holder>> holders = new TreeMap<>();
    for (int place = 0; place < entries.size(); place++) {
      for (Map.Entry<String, Double> word : entries.get(place).entrySet()) {
        holders
            .computeIfAbsent(word.getKey(), _ -> new ArrayList<>())
            .add(new Holder(place, word.getValue()));
      }
    }
    double[][] products = new double[entries.size()][entries.size()];
    for (List<Holder> holding : holders.values()) {
      addProducts(
          holding.stream().mapToInt(Holder::place).toArray(),
          holding.stream().mapToDouble(Holder::weight).toArray(),
          products);
    }
    return products;
  }

  private static void addProducts(int[] places, double[] weights, double[][] products) {
    for (int number = 0; number < places.length; number++) {
      double[] row = products[places[number]];
      double weight = weights[number];
      for (int other = 0; other <= number; other++) {
        row[places[other]] += weight * weights[other];
      }
    }
  }

  /// An entry that holds a word.
  private record Holder(int place, double weight) {}
}
