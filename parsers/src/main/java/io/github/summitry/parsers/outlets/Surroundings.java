package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a site prints around any story, for those who look for their way or cannot see it. */
final class Surroundings {
  private static final int LONGEST = 120;

  /** Lines above the story, in lower case. */
  private static final Set<String> ABOVE =
      Set.of(
          "accessibility links",
          "adjust font size:",
          "breaking news",
          "briefing room",
          "date",
          "go to contents",
          "go to navigation",
          "hit",
          "hits",
          "highlights",
          "in brief",
          "in short",
          "in summary",
          "key points",
          "news search",
          "press briefings",
          "press release",
          "press releases",
          "print print",
          "skip to content",
          "skip to main content",
          "submit release",
          "text size",
          "the korea times",
          "view photos");

  /** Lines below the story, in lower case. */
  private static final Set<String> BELOW =
      Set.of(
          "add comment",
          "associated links",
          "china archives",
          "comments",
          "go to top",
          "no comments",
          "no comments:",
          "pet name",
          "post a comment",
          "please read our comment policy before commenting.",
          "reporter :",
          "source link",
          "speech",
          "this article has no comment, be the first!");

  // Skip Breadcrumb Navigation | Tag Archives: Hong | page 8 | Subscribe to our letter
  private static final Pattern ABOVE_IN_FORM =
      Pattern.compile(
          "Skip (?:[\\p{L}]+ ){0,4}(?:Navigation|[Cc]ontent|Content)"
              + "|(?:Tag|Category|Author|Monthly) Archives?: .+"
              + "|Archives? for (?:the )?.+"
              + "|[Pp]age \\d+"
              + "|(?:Join our|Sign up for|Subscribe to|Follow us|Download (?:our|the)) .+"
              + "|There were [\\d,]+ press releases posted .+");

  // Leave your comment | Add new comment | 3 comments | Follow us on X | Want to read this later?
  private static final Pattern TO_READERS =
      Pattern.compile(
          "(?:Leave|Add|Post|Write|Submit|Share|View|Show|Read)(?: (?:a|an|us a|your|all|new|the|this))?"
              + " (?:[Cc]omments?|[Rr]eply|[Rr]eview|[Aa]rticle|[Ss]tory|[Pp]ost)\\b.*"
              + "|\\(?\\d+\\)? [Cc]omments?|[Cc]omments? ?\\(?\\d*\\)?.{0,20}"
              + "|(?:Be the first|You must be|Log ?in|Sign in|Sign up|Register|Subscribe|Follow|Join us"
              + "|Like us|Find us|Download|Click here|Want to|Get (?:the|our|more)|Have a (?:story|tip)"
              + "|Notify me|Save my name|Your e-?mail|Send us|Stay (?:tuned|up)|Support us|Donate)\\b.*");

  // Editor: Hong Gil-dong | Source: an agency | Tags: trade, talks | #Harbour #Trade
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:Editors?|Sources?|Authors?|Writers?|Category|Categories|Tags?|Topics?|Keywords?|Labels?"
              + "|Section|Filed (?:under|in)|Posted in|Published in|Tagged(?: with)?|Via|Language"
              + "|(?:Edited|Written|Reported|Translated|Compiled|Produced|Posted) by) ?: ?.*"
              + "|#\\p{L}\\S*(?: .*)?");

  // Hong Gil-dong photo | Photo of Hong Gil-dong
  private static final Pattern PORTRAIT =
      Pattern.compile("(?:\\p{Lu}\\S{0,20} ){1,4}photo|Photo of (?:\\p{Lu}\\S{0,20} ?){1,4}");

  // Chevron icon It indicates ... | Close icon Two crossed lines ...
  private static final Pattern ICON = Pattern.compile("\\p{Lu}[a-z]+ icon \\p{Lu}.*");

  // Save | Print | E-mail | Comment
  private static final Pattern BAR = Pattern.compile("[^|.]{1,60}(?: \\| ?[^|.]{1,40}){3,12}");

  private static final Pattern PATH = Pattern.compile("[^\\s/]+(?:/[^\\s/]+){2,20}");

  // • H.G. Dong can be reached at dong@post.example.
  private static final String REACHED = " can be reached at ";

  private Surroundings() {}

  /** Returns what a line is that surrounds the story, empty if it is none. */
  static Optional<Piece> read(LineRule.Spot spot) {
    Optional<Dropped.Kind> kind = kindOf(spot.text(), spot.atTop());
    return kind.isPresent()
        ? Optional.of(new Piece.LeftOut(spot.line(), kind.get()))
        : Optional.empty();
  }

  private static Optional<Dropped.Kind> kindOf(String text, boolean atTop) {
    if (text.length() >= 2 * LONGEST) {
      return Optional.empty();
    }
    if ((atTop ? areAbove(text) : areBelow(text)) || areButtons(text)) {
      return Optional.of(Dropped.Kind.MENU);
    }
    if (atTop && nameAPicture(text) || isPath(text)) {
      return Optional.of(Dropped.Kind.FURNITURE);
    }
    return !atTop && areContact(text) ? Optional.of(Dropped.Kind.EMAIL) : Optional.empty();
  }

  /** Returns whether a line leads to the story or names the page, as lines above stories do. */
  private static boolean areAbove(String text) {
    return text.length() < LONGEST
        && (ABOVE.contains(text.toLowerCase(Locale.ROOT)) || ABOVE_IN_FORM.matcher(text).matches());
  }

  /** Returns whether a line asks for comments or offers more, as lines below stories do. */
  private static boolean areBelow(String text) {
    return text.length() < LONGEST
        && (BELOW.contains(text.toLowerCase(Locale.ROOT))
            || !Shape.reports(text)
                && (TO_READERS.matcher(text).matches() || ABOUT.matcher(text).matches()));
  }

  /** Returns whether a line is said in place of a picture. */
  private static boolean nameAPicture(String text) {
    return text.length() < LONGEST
        && (text.endsWith(" photo") || text.startsWith("Photo of "))
        && PORTRAIT.matcher(text).matches();
  }

  /** Returns whether a line describes a button or is a row of them. */
  private static boolean areButtons(String text) {
    return text.contains(" icon ") && ICON.matcher(text).matches()
        || text.indexOf('|') > 0 && BAR.matcher(text).matches();
  }

  /** Returns whether a line is where a picture's file lies. */
  static boolean isPath(String text) {
    return text.length() < 2 * LONGEST && text.indexOf('/') > 0 && PATH.matcher(text).matches();
  }

  /** Returns whether a line says where the writer's letters go. */
  private static boolean areContact(String text) {
    return text.length() < LONGEST && text.contains(REACHED) && text.indexOf('@') > 0;
  }
}
