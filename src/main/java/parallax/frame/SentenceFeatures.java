package parallax.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.annotate.Dependency;
import parallax.extract.Attribution;
import parallax.extract.SentenceView;
import parallax.frame.Reading.ReadHit;
import parallax.study.FunctionCue.Kind;
import parallax.text.Span;

/** What a sentence and its neighbours offer a learned model, as names of binary features. */
final class SentenceFeatures {
  private final List<Reading> readings;
  private final List<MaskedSentence> masked;
  private final List<Attribution> attributions;

  SentenceFeatures(List<Reading> readings, List<Attribution> attributions) {
    this.readings = List.copyOf(readings);
    this.masked = readings.stream().map(reading -> MaskedSentence.of(reading.view())).toList();
    this.attributions = List.copyOf(attributions);
  }

  SortedSet<String> at(int index) {
    SortedSet<String> features = new TreeSet<>();
    Reading reading = readings.get(index);
    words(index, features);
    dependencies(reading, masked.get(index), features);
    lexicon(reading, features);
    cues(reading, "k:", features);
    form(reading, masked.get(index), features);
    zones(index, features);
    neighbours(index, features);
    return Collections.unmodifiableSortedSet(features);
  }

  private void words(int index, SortedSet<String> features) {
    MaskedSentence sentence = masked.get(index);
    List<String> words = sentence.words();
    for (int length = 1; length <= 3; length++) {
      for (int from = 0; from + length <= words.size(); from++) {
        features.add("l" + length + ":" + String.join("_", words.subList(from, from + length)));
      }
    }
    Negations negations = new Negations(readings.get(index).view(), readings.get(index).cues());
    for (int i = 0; i < words.size(); i++) {
      if (negations.reach(List.of(sentence.tokens().get(i)))) {
        features.add("n:" + words.get(i));
      }
    }
  }

  private static void dependencies(
      Reading reading, MaskedSentence sentence, SortedSet<String> features) {
    SentenceView view = reading.view();
    String[] word = new String[view.size()];
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int end = i + 1 < sentence.tokens().size() ? sentence.tokens().get(i + 1) : view.size();
      for (int t = sentence.tokens().get(i); t < end; t++) {
        word[t] = sentence.words().get(i);
      }
    }
    for (Dependency d : view.sentence().dependencies()) {
      String relation = d.relation();
      if (d.governor() == Dependency.ROOT) {
        features.add("root:" + word[d.dependent()]);
      } else if (relation.matches("nsubj.*|obj|obl.*|nmod.*|amod|xcomp|compound|acl|advmod")) {
        String general = relation.replaceAll(":.*", "");
        features.add("d:" + word[d.governor()] + "<" + general + "<" + word[d.dependent()]);
      }
    }
  }

  private static void lexicon(Reading reading, SortedSet<String> features) {
    for (ReadHit hit : reading.hits()) {
      String entry = hit.hit().entry().id();
      features.add("x:" + (hit.negated() ? "not " : "") + entry);
      if (hit.hit().entry().directed()) {
        features.add("xd:" + sign(hit.direction()));
      }
      for (String frame : hit.hit().entry().frames()) {
        features.add("xf:" + frame);
      }
    }
    features.add("xs:" + bin(reading));
  }

  private static String bin(Reading reading) {
    double direction = reading.direction().orElse(0);
    if (reading.evidence() == 0) {
      return "none";
    }
    return direction > 0.75
        ? "++"
        : direction > 0.2 ? "+" : direction < -0.75 ? "--" : direction < -0.2 ? "-" : "0";
  }

  private static String sign(double value) {
    return value > 0 ? "+" : value < 0 ? "-" : "0";
  }

  private static void cues(Reading reading, String prefix, SortedSet<String> features) {
    for (Kind kind : Kind.values()) {
      if (reading.cues().has(kind)) {
        features.add(prefix + kind.label());
      }
    }
  }

  private static void form(Reading reading, MaskedSentence sentence, SortedSet<String> features) {
    List<String> words = sentence.words();
    features.add("f1:" + words.get(0));
    if (words.size() > 1) {
      features.add("f2:" + words.get(0) + "_" + words.get(1));
    }
    features.add("e:" + words.get(words.size() - 1));
    int size = words.size();
    features.add(
        "len:" + (size < 8 ? "short" : size < 20 ? "middle" : size < 35 ? "long" : "very long"));
    SentenceView view = reading.view();
    if (view.mentions(1) && view.mentions(2)) {
      features.add("p:both");
    } else if (view.namesActor()) {
      features.add("p:one");
    } else {
      features.add("p:none");
    }
    if (view.mentions(parallax.study.PatternElement.Slot.Role.OTHER)) {
      features.add("p:other");
    }
  }

  private void zones(int index, SortedSet<String> features) {
    Reading reading = readings.get(index);
    Span sentence = reading.view().sentence().span();
    BitSet covered = new BitSet();
    for (Attribution attribution : attributions) {
      Optional<Span> content = intersection(attribution.content(), sentence);
      if (content.isPresent()) {
        covered.set(content.get().start(), content.get().end());
        double share = content.get().length() / (double) sentence.length();
        String size = share > .9 ? "all" : share > .5 ? "most" : share > .2 ? "part" : "bit";
        features.add("z:" + attribution.form() + ":" + attribution.kind().label() + ":" + size);
        features.add("zd:" + attribution.distance() + ":" + size);
        attribution.cue().ifPresent(cue -> cueWords(reading.view(), cue, features));
        features.add("zs:" + source(attribution, reading.view()));
        if (attribution.cue().isPresent() && !sentence.overlaps(attribution.cue().get())) {
          features.add("z:cue elsewhere");
        }
      }
    }
    double share = covered.cardinality() / (double) sentence.length();
    features.add("zc:" + cover(share));
    String text = String.join(" ", reading.view().forms());
    if (text.contains("“") || text.contains("\"") || text.contains("``") || text.contains("‘")) {
      features.add("q:marks");
    }
  }

  private static String cover(double share) {
    return share > .9
        ? "all"
        : share > .5 ? "most" : share > .2 ? "part" : share > 0 ? "bit" : "none";
  }

  private double covered(int index) {
    Span sentence = readings.get(index).view().sentence().span();
    BitSet covered = new BitSet();
    for (Attribution attribution : attributions) {
      intersection(attribution.content(), sentence)
          .ifPresent(content -> covered.set(content.start(), content.end()));
    }
    return covered.cardinality() / (double) sentence.length();
  }

  private static void cueWords(SentenceView view, Span cue, SortedSet<String> features) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (cue.contains(view.token(i).span())) {
        words.add(view.lemmas().get(i));
      }
    }
    if (!words.isEmpty()) {
      features.add("zv:" + String.join("_", words));
    }
  }

  private static String source(Attribution attribution, SentenceView view) {
    if (attribution.source().isEmpty()) {
      return "none";
    }
    Span source = attribution.source().get();
    for (SentenceView.Party party : view.parties()) {
      if (source.overlaps(view.span(party.start(), party.end()))) {
        return party.role().name().toLowerCase(Locale.ROOT);
      }
    }
    for (int i = 0; i < view.size(); i++) {
      if (source.contains(view.token(i).span())) {
        if (view.token(i).ner().equals("PERSON")) {
          return "person";
        }
        if (view.token(i).pos().equals("NNS")) {
          return "plural:" + view.lemmas().get(i);
        }
        if (view.token(i).pos().startsWith("PRP")) {
          return "pronoun";
        }
      }
    }
    return "thing";
  }

  private static Optional<Span> intersection(Span one, Span other) {
    int start = Math.max(one.start(), other.start());
    int end = Math.min(one.end(), other.end());
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private void neighbours(int index, SortedSet<String> features) {
    Reading here = readings.get(index);
    for (int step : new int[] {-2, -1, 1, 2}) {
      int there = index + step;
      String prefix = (step < 0 ? "prev" : "next") + Math.abs(step) + ":";
      if (there < 0 || there >= readings.size()) {
        features.add(prefix + "none");
        continue;
      }
      Reading other = readings.get(there);
      cues(other, prefix + "k:", features);
      List<String> words = masked.get(there).words();
      features.add(prefix + "f1:" + words.get(0));
      if (words.size() > 1) {
        features.add(prefix + "f2:" + words.get(0) + "_" + words.get(1));
      }
      if (Math.abs(step) == 1) {
        for (String word : words) {
          features.add(prefix + "l:" + word);
        }
        if (words.size() < 8) {
          features.add(prefix + "short");
        }
      }
      features.add(prefix + "zc:" + cover(covered(there)));
      double product = here.direction().orElse(0) * other.direction().orElse(0);
      features.add(prefix + "xs:" + sign(product));
      boolean same = here.view().sentence().paragraph() == other.view().sentence().paragraph();
      if (!same) {
        features.add(prefix + "other paragraph");
      }
    }
    double rest = 0;
    for (int i = 0; i < readings.size(); i++) {
      if (i != index && covered(i) < .5) {
        rest += readings.get(i).direction().orElse(0);
      }
    }
    features.add("doc:" + sign(rest * here.direction().orElse(0)));
    features.add("pos:" + (3 * index / readings.size()));
  }
}
