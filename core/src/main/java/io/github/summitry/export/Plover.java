package io.github.summitry.export;

import io.github.summitry.Pledge;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Event records after PLOVER, the ontology of political events that followed CAMEO: JSON Lines, one
 * record for each meeting, then one for each pledge of each article, with the field names of its
 * codebook.
 *
 * <p>PLOVER knows fewer distinctions than this library. The field {@code lost} of each record says
 * what its category does not tell (the status of a plan, the grade of firmness, the document …),
 * and what has no category at all, such as a hope, is left out. The project's {@code
 * docs/EXPORTS.md} has the whole mapping.
 */
public final class Plover {
  private Plover() {}

  /**
   * Appends the records, a line each, ended by {@code \n}.
   *
   * @param out whose text is to be written in UTF-8
   * @return how many events, and the facts left out with the reason
   * @throws IOException if {@code out} throws it
   */
  public static Exported write(Corpus corpus, Appendable out) throws IOException {
    Catalogue catalogue = new Catalogue(corpus);
    Contexts contexts = new Contexts(catalogue);
    List<Exported.LeftOut> leftOut = new ArrayList<>();
    int events = 0;
    for (Meeting meeting : corpus.meetings()) {
      events += append(MeetingEvent.of(meeting, contexts, catalogue), leftOut, out);
    }
    for (Iterator<Named<Pledge>> all = catalogue.pledges().iterator(); all.hasNext(); ) {
      events += append(PledgeEvent.of(all.next(), catalogue), leftOut, out);
    }
    return new Exported(Map.of("events", events), leftOut);
  }

  private static int append(Coding coding, List<Exported.LeftOut> leftOut, Appendable out)
      throws IOException {
    if (coding.reason().isPresent()) {
      leftOut.add(new Exported.LeftOut(coding.fact(), coding.reason().get()));
      return 0;
    }
    out.append(coding.record().json()).append('\n');
    return 1;
  }
}
