package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Link;
import org.designvault.web.page.ask.AnswerView.Line;

/// The box in which somebody asks for an entry that is not first, and what it says.
///
/// @param shown whether there is an answer it could be asked about
/// @param asked what was typed
/// @param faults what is wrong with it
/// @param text the answer; empty when nothing was asked
/// @param winner name and slug of the entry that is first instead; empty when none is
/// @param lead by how many points it is, the sum of the lines
/// @param lines where the winner has more and where it has less, the largest gain first
/// @param changes what would put it first, with the address of the brief so changed
/// @param hopeless nothing that changes one thing would
record WhyNotView(
    boolean shown,
    String asked,
    List<Problem> faults,
    String text,
    Link winner,
    String lead,
    List<Line> lines,
    List<BriefView.Link> changes,
    boolean hopeless) {

  static final Link NOBODY = new Link("", "");

  static WhyNotView silent(boolean shown, String asked, List<Problem> faults) {
    return new WhyNotView(shown, asked, faults, "", NOBODY, "", List.of(), List.of(), false);
  }
}
