package dev.hindcast.search.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/// A language in which postmortems are written: which forms of a word are one word, and which words
/// say nothing of what a query is about. The stemmers and, but for English, the words are Lucene's.
public enum Language {
  /// By M. F. Porter's algorithm, which the browser knows too.
  EN(Stems.PORTER, "Porter"),
  DA("Danish"),
  DE("German"),
  ES("Spanish"),
  FI("Finnish"),
  FR("French"),
  HU("Hungarian"),
  IT("Italian"),
  NL("Dutch"),
  NO("Norwegian"),
  PT("Portuguese"),
  RO("Romanian"),
  RU("Russian"),
  SV("Swedish"),
  TR("Turkish"),
  JA,
  KO,
  TH,
  ZH;

  /// How the stem of a form is known to whoever reads the search files.
  public enum Stems {
    /// By Porter's algorithm.
    PORTER,
    /// A table has them: nobody would write fifteen stemmers again for the browser.
    FORMS,
    /// Words have one form.
    NONE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Stems stems;
  private final String stemmer;

  Language() {
    this(Stems.NONE, "");
  }

  Language(String stemmer) {
    this(Stems.FORMS, stemmer);
  }

  Language(Stems stems, String stemmer) {
    this.stems = stems;
    this.stemmer = stemmer;
  }

  /// The code of ISO 639-1.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  public Stems stems() {
    return stems;
  }

  /// The name of Lucene's stemmer.
  String stemmer() {
    return stemmer;
  }

  /// Folded, in the order of their letters.
  public List<String> commonWords() {
    return listed().stream()
        .map(word -> word instanceof char[] letters ? new String(letters) : word.toString())
        .map(Folding::fold)
        .distinct()
        .sorted()
        .toList();
  }

  private Collection<?> listed() {
    return switch (this) {
      case EN -> CommonWords.ENGLISH;
      case DA -> DanishAnalyzer.getDefaultStopSet();
      case DE -> GermanAnalyzer.getDefaultStopSet();
      case ES -> SpanishAnalyzer.getDefaultStopSet();
      case FI -> FinnishAnalyzer.getDefaultStopSet();
      case FR -> FrenchAnalyzer.getDefaultStopSet();
      case HU -> HungarianAnalyzer.getDefaultStopSet();
      case IT -> ItalianAnalyzer.getDefaultStopSet();
      case NL -> DutchAnalyzer.getDefaultStopSet();
      case NO -> NorwegianAnalyzer.getDefaultStopSet();
      case PT -> PortugueseAnalyzer.getDefaultStopSet();
      case RO -> RomanianAnalyzer.getDefaultStopSet();
      case RU -> RussianAnalyzer.getDefaultStopSet();
      case SV -> SwedishAnalyzer.getDefaultStopSet();
      case TR -> TurkishAnalyzer.getDefaultStopSet();
      case JA, KO, TH, ZH -> List.of();
    };
  }
}
