package parallax.extract;

import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/** Nouns for a single human being: whoever speaks under one may be taken up by "he" or "she". */
final class PersonNouns {
  /** Whoever does something, or comes from somewhere, has one of these endings. */
  private static final Set<String> ENDINGS =
      Set.of("er", "or", "ist", "ian", "man", "woman", "eer");

  /** With such an ending, and yet a body, a paper or a thing. */
  private static final Set<String> THINGS =
      words(
          "answer banner barometer barrier bomber border broadcaster buffer builder"
              + " cancer carrier center chamber chapter charter checklist cluster collider"
              + " computer container corner corridor counter cover dealer developer dinner"
              + " disaster door error exporter factor fighter filter floor flyer folder"
              + " freighter harbor harbour helicopter importer indicator insurer laser"
              + " ledger lender letter list maker manufacturer marker matter meter mirror"
              + " mist monitor motor newsletter newspaper number offer operator order"
              + " paper poster power primer producer publisher quarter reactor refiner"
              + " register regulator retailer river rumor sector semester server shipper"
              + " shortlist shutter summer supplier tanker tender terror theater tower"
              + " trailer transfer transformer transporter vector water weather weekender"
              + " winter");

  private static final Set<String> PERSONS =
      words(
          "academic acquaintance addict advocate agent aide ally analyst applicant"
              + " apprentice assistant astronaut athlete attorney aunt bishop boss boy"
              + " bride bureaucrat cadet candidate captain celebrity chair champion chef"
              + " chief child citizen clerk coach colleague colonel comrade consultant"
              + " cook correspondent cousin critic dean defendant delegate democrat deputy"
              + " diplomat dissident envoy executive expert fan friend general girl"
              + " graduate groom guard guest guide head heir hero host husband imam"
              + " immigrant insider judge king lad lady laureate lieutenant local lord"
              + " magistrate maid marshal migrant monk mp nephew niece nun nurse occupant"
              + " official parent participant patient patriarch patriot peasant person"
              + " physician physicist pilot poet pope premier president priest prince"
              + " princess pupil queen rabbi rebel recruit refugee representative"
              + " republican resident respondent rival saint scholar secretary sergeant"
              + " servant sheikh sibling son source spokesperson spouse star student"
              + " surgeon suspect teen tenant thief tsar uncle veteran vicar victim widow"
              + " wife witness youth");

  private PersonNouns() {}

  /** Whether a word is one, in the singular. */
  static boolean holds(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    boolean singular = word.pos().startsWith("NN") && !word.pos().endsWith("S");
    boolean does = ENDINGS.stream().anyMatch(lemma::endsWith) && !THINGS.contains(lemma);
    return singular && (PERSONS.contains(lemma) || does);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
