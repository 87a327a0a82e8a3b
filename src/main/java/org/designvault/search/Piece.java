package org.designvault.search;

import java.util.ArrayList;
import java.util.List;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;

/// A sentence, question or label of an entry, the unit in which a reader is shown what matched.
record Piece(Part part, String text) {

  /// All that an entry says of itself; what its relations say is in `Ties`.
  static List<Piece> of(Entry entry) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Part.NAME, entry.name()));
    add(Part.ALIAS, entry.aliases(), pieces);
    add(Part.ALIAS, entry.coverage(), pieces);
    add(Part.INTENT, PlainText.sentences(entry.intent()), pieces);
    add(Part.QUESTION, entry.questions(), pieces);
    add(Part.BODY, PlainText.sentences(entry.sections().context()), pieces);
    add(Part.BODY, PlainText.sentences(entry.sections().solution()), pieces);
    add(Part.BODY, PlainText.sentences(entry.sections().structure()), pieces);
    add(Part.BODY, PlainText.sentences(entry.sections().implementation()), pieces);
    add(Part.EFFECT, entry.effects().stream().map(Effect::why).toList(), pieces);
    add(Part.BODY, entry.preconditions(), pieces);
    add(Part.BODY, entry.verify(), pieces);
    add(
        Part.BODY,
        entry.knownUses().stream().map(use -> use.system() + ": " + use.as()).toList(),
        pieces);
    return List.copyOf(pieces);
  }

  private static void add(Part part, List<String> texts, List<Piece> pieces) {
    texts.forEach(text -> pieces.add(new Piece(part, text)));
  }
}
