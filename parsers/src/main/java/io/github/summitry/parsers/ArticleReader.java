package io.github.summitry.parsers;

import io.github.summitry.Article;
import io.github.summitry.Outlet;
import io.github.summitry.Report;
import io.github.summitry.Warning;
import io.github.summitry.parsers.facts.Facts;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.LexiconFile;
import io.github.summitry.parsers.mentions.OwnWords;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.JoongAngParser;
import io.github.summitry.parsers.outlets.KoreaHeraldParser;
import io.github.summitry.parsers.outlets.KoreaNetParser;
import io.github.summitry.parsers.outlets.ParsedArticle;
import io.github.summitry.parsers.outlets.PlainTextParser;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.parsers.sources.Entry;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Reads articles: text in, {@link Report} out.
 *
 * <p>Immutable and thread-safe; build one and use it for all articles, since building loads the
 * lexicons. The same text gives an equal report on any machine, in any locale and time zone, on any
 * day. What an article says never makes it throw; what it could not understand is a {@link Warning}
 * in the report.
 */
public final class ArticleReader {
  /** The outlets of this release; of several that are equally sure of a page the last reads it. */
  static final List<ArticleParser> BUNDLED =
      List.of(
          new PlainTextParser(),
          new KoreaNetParser(),
          new KoreaHeraldParser(),
          new JoongAngParser());

  private final List<ArticleParser> parsers;
  private final Facts facts;
  private final Lexicon lexicon;
  private final int sizeLimit;

  private ArticleReader(Builder builder) {
    parsers = List.copyOf(builder.parsers);
    lexicon = Lexicon.bundledWith(builder.ownWords);
    facts = new Facts(lexicon);
    sizeLimit = builder.sizeLimit;
  }

  /**
   * Returns a reader with the bundled outlets and lexicons, and the outlets on the class or module
   * path.
   */
  public static ArticleReader create() {
    return builder().build();
  }

  /** Returns a builder with the bundled outlets and lexicons. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what a text says.
   *
   * @param id the caller's name for the article, not empty
   * @param text the article's text, in any layout
   * @throws IllegalArgumentException if {@code id} is empty
   */
  public Report read(String id, String text) {
    return read(Source.of(id, text));
  }

  /**
   * Returns what a source says. Offsets are indices of the text that was given; of a page in HTML
   * they are indices of the text that the library took from it, and where characters had been read
   * in the wrong character set, of the text with them restored: {@link Article#text} carries these.
   */
  public Report read(Source source) {
    Source within = source.upTo(sizeLimit);
    Source restored = within.restored();
    ParsedArticle parsed = parse(restored);
    Article article = parsed.article();
    boolean ownText = restored != within || restored.html().isPresent();
    if (ownText && article.text().isEmpty()) {
      article = article.withText(restored.text());
    }
    String text = article.text().orElseGet(restored::text);
    List<Warning> warnings = new ArrayList<>();
    if (source.size() > sizeLimit) {
      warnings.add(limitReached(source, ownText ? text.length() : sizeLimit));
    }
    warnings.addAll(parsed.warnings());
    warnings.addAll(Damage.in(text));
    return facts.read(Story.read(lexicon, article, text), warnings);
  }

  private Warning limitReached(Source source, int end) {
    boolean isText = source.html().isEmpty();
    return Warning.builder()
        .code(Warning.Code.LIMIT_REACHED)
        .message(
            (isText ? "the text has " : "the page has ")
                + source.size()
                + " characters and was read up to the limit of "
                + sizeLimit
                + "; raise sizeLimit to read it whole")
        .begin(end)
        .end(end == sizeLimit ? source.size() : end)
        .build();
  }

  /**
   * Returns what became of each entry, in their order, one after the other as the stream is asked
   * for them. No entry ends the stream: one that is broken, or on which a parser of the program's
   * own throws an exception, is a {@linkplain Outcome.Failure failure}. Only errors of the virtual
   * machine, such as a lack of memory, are thrown on.
   *
   * @param entries is closed when the result is closed
   */
  public Stream<Outcome> readAll(Stream<Entry> entries) {
    return entries.sequential().map(this::outcome);
  }

  /**
   * Returns what {@link #readAll(Stream)} returns, in the same order, read by several threads. At
   * any time only four articles for each thread are in memory, however many there are and however
   * slowly the outcomes are taken. Entries are fetched on the thread that takes the outcomes.
   *
   * @param entries is closed when the result is closed
   * @param threads how many articles are read at the same time
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Stream<Outcome> readAll(Stream<Entry> entries, int threads) {
    if (threads <= 0) {
      throw new IllegalArgumentException("threads " + threads + " must be positive");
    }
    return Ahead.stream(entries, this::outcome, threads);
  }

  private Outcome outcome(Entry entry) {
    if (entry instanceof Entry.Broken broken) {
      return new Outcome.Failure(broken.place(), broken.reason(), Optional.empty());
    }
    Entry.Found found = (Entry.Found) entry;
    try {
      return new Outcome.Success(found.place(), found.source(), read(found.source()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failure(found.place(), "a parser failed: " + e, Optional.of(e));
    }
  }

  /** Returns a source as the article that its outlet's parser takes it for. */
  ParsedArticle parse(Source source) {
    ParserChoice choice = ParserChoice.of(parsers, source);
    ParsedArticle parsed = choice.parser().parse(choice.source());
    return choice.amended(parsed).supplementedBy(source);
  }

  /** Builds an {@link ArticleReader}; not thread-safe. */
  public static final class Builder {
    private static final int DEFAULT_LIMIT = 10_000_000;

    private final List<ArticleParser> parsers = new ArrayList<>();
    private final List<OwnWords> ownWords = new ArrayList<>();
    private int sizeLimit = DEFAULT_LIMIT;

    private Builder() {
      parsers.addAll(BUNDLED);
      ServiceLoader.load(ArticleParser.class, ArticleParser.class.getClassLoader())
          .forEach(parsers::add);
    }

    /**
     * Adds an outlet's parser; of several that are equally sure of a page, the one added last reads
     * it.
     *
     * @throws IllegalArgumentException if its outlet is {@link Outlet#UNKNOWN}
     */
    public Builder parser(ArticleParser parser) {
      if (parser.outlet().equals(Outlet.UNKNOWN)) {
        throw new IllegalArgumentException(
            parser.getClass().getName() + " names no outlet; return Outlet.of(\"example.org\")");
      }
      parsers.add(parser);
      return this;
    }

    /**
     * Adds words to a lexicon: the rows of a file named as the bundled one, {@code cities.tsv}.
     * They add to its rows and replace none.
     *
     * @param file UTF-8, laid out as {@linkplain #lexicon(String, String) rows} are; read when the
     *     reader is built
     * @throws IllegalArgumentException if no bundled lexicon has that name
     */
    public Builder lexicon(Path file) {
      ownWords.add(
          new OwnWords(
              LexiconFile.of(String.valueOf(file.getFileName())),
              file.toString(),
              () -> Files.newBufferedReader(file)));
      return this;
    }

    /**
     * Adds words to a lexicon: rows that a program holds, reads from its class path or keeps in a
     * data base. They add to its rows and replace none.
     *
     * @param file the name of the bundled lexicon that they add to, {@code cities.tsv}
     * @param rows a line that names columns of that file, in any order, then a line for each thing,
     *     with tabs between the cells and {@code |} between the words of a cell; columns that are
     *     not named are empty
     * @throws IllegalArgumentException if no bundled lexicon has that name
     */
    public Builder lexicon(String file, String rows) {
      ownWords.add(new OwnWords(LexiconFile.of(file), file, () -> new StringReader(rows)));
      return this;
    }

    /**
     * Sets how many UTF-16 code units of a text or a page are read, ten million if not set. Of a
     * longer one the rest is left out and a warning says so.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder sizeLimit(int characters) {
      if (characters <= 0) {
        throw new IllegalArgumentException("sizeLimit " + characters + " must be positive");
      }
      sizeLimit = characters;
      return this;
    }

    /**
     * Returns the reader.
     *
     * @throws IllegalArgumentException if a row added to a lexicon is broken; the message names
     *     file, line and reason
     * @throws UncheckedIOException if an added lexicon cannot be read
     */
    public ArticleReader build() {
      return new ArticleReader(this);
    }
  }
}
