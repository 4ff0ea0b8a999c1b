package io.github.summitry.parsers.outlets;

import io.github.summitry.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote the story.
 *
 * @param names the names as printed, in order
 * @param mail where a mail address stands in the page's text, empty if none does
 */
record Byline(List<String> names, Optional<Span> mail) {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_POST = 60;

  private static final Pattern BY = Pattern.compile("(?:By|BY|by)[:\\s\\u00a0]+");
  private static final Pattern NOTHING = Pattern.compile("");
  private static final Pattern DASH = Pattern.compile("-[\\s\\u00a0]*");
  private static final Pattern MAIL =
      Pattern.compile("[\\[(<]?[\\w.+-]{1,64}+@[\\w.-]{1,80}+[\\s\\u00a0]*[\\])>]?");

  /** In front of what a writer is called elsewhere: {@code | @hong}. */
  private static final String ACCOUNT = " | @";

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "[\\s\\u00a0]*[,;/&·][\\s\\u00a0]*(?i:and )?|[\\s\\u00a0]+(?i:and)[\\s\\u00a0]+");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)[\\s\\u00a0]*\\b(?:(?:korea\\.net |korea herald |contributing |senior |intern )?"
              + "(?:staff |honorary )?(?:writer|reporter|correspondent|editor)s?"
              + "|joint press corps|news reports?)$");

  /** What somebody is, not a further name: "Blue House correspondent". */
  private static final Pattern POST = Pattern.compile("(?i)\\b(?:correspondent|editor)$");

  /** Where somebody wrote: "in Tokyo". */
  private static final Pattern PLACE =
      Pattern.compile("[\\s\\u00a0]+in[\\s\\u00a0]+\\p{Lu}[\\p{L} ]{1,30}$");

  /** For whom somebody wrote: "The Citizen", behind the name. */
  private static final Pattern PAPER =
      Pattern.compile("(?<=\\p{L})[\\s\\u00a0]+The(?: \\p{Lu}\\S*){1,3}$");

  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?<name>[^,]{3,60}+), (?:(?:Arirang|KBS|YTN|MBC|SBS|EBS|TBS|JTBC)(?: World| TV| Radio)*(?: News)?\\.?"
              + "|reporter at [\\p{L}\\d. ]{2,40}?(?: \\[?[Ee]mail protected\\]?)?)");
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "da", "de", "del", "der", "di", "la", "le", "van", "von");

  /** Returns the byline that a whole line is: {@code By Hong Gil-dong and Kim Cheol-su}. */
  static Optional<Byline> of(Line line) {
    String text = line.text();
    boolean by = text.length() > 2 && "Bb".indexOf(text.charAt(0)) >= 0;
    return by && "Yy".indexOf(text.charAt(1)) >= 0 ? after(BY, line) : Optional.empty();
  }

  /** Returns the byline that bare names are. */
  static Optional<Byline> ofNames(Line line) {
    return after(NOTHING, line);
  }

  /** Returns whether a whole line says what the writer is: {@code Staff Reporter}. */
  static boolean isPost(String text) {
    return text.length() < LONGEST_POST && ROLE.matcher(text).lookingAt();
  }

  /** Returns whether a whole line is a byline. */
  static boolean isOne(Line line) {
    return of(line).isPresent();
  }

  /** Returns the byline that a name in capitals after a dash is: {@code - HONG GIL-DONG}. */
  static Optional<Byline> inCapitals(Line line) {
    if (!line.text().startsWith("-")) {
      return Optional.empty();
    }
    return after(DASH, line)
        .filter(byline -> byline.names().stream().noneMatch(Byline::hasLowerCase));
  }

  /** Returns the byline that a broadcaster's last line is: {@code Hong Gil-dong, Arirang News.} */
  static Optional<Byline> signOff(Line line) {
    if (line.length() > LONGEST_LINE || !line.text().contains(", ")) {
      return Optional.empty();
    }
    Matcher signOff = SIGN_OFF.matcher(line.text());
    return signOff.matches() && isName(signOff.group("name"))
        ? Optional.of(new Byline(List.of(signOff.group("name")), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Byline> after(Pattern opening, Line line) {
    Matcher start = opening.matcher(line.text());
    if (line.length() > LONGEST_LINE || !start.lookingAt()) {
      return Optional.empty();
    }
    Matcher mail = MAIL.matcher(line.text());
    boolean hasMail = mail.find(start.end());
    int account = line.text().indexOf(ACCOUNT, start.end());
    int end = hasMail ? mail.start() : account > 0 ? account : line.length();
    List<String> names = names(line.text().substring(start.end(), end));
    if (!areNames(names) || (hasMail && !isTail(line.text(), mail.end()))) {
      return Optional.empty();
    }
    Optional<Span> address =
        hasMail
            ? Optional.of(new Span(line.begin() + mail.start(), line.begin() + mail.end()))
            : Optional.empty();
    return Optional.of(new Byline(names, address));
  }

  // After a reporter's address, at most a second one or a bracket.
  private static boolean isTail(String text, int from) {
    String tail = text.substring(from).strip();
    return tail.length() <= 2 || MAIL.matcher(tail).find();
  }

  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN_NAMES.split(list.strip(), -1)) {
      String placed = PLACE.matcher(part.strip()).replaceFirst("");
      String name = PAPER.matcher(ROLE.matcher(placed).replaceFirst("")).replaceFirst("");
      boolean isRole = !names.isEmpty() && POST.matcher(placed).find();
      if (!name.isEmpty() && !isRole) {
        names.add(name);
      }
    }
    return names.isEmpty() && !list.isBlank() ? List.of(list.strip()) : names;
  }

  private static boolean areNames(List<String> names) {
    for (String name : names) {
      if (!isName(name)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private static boolean isName(String name) {
    String[] words = name.split("[\\s\\u00a0]+", -1);
    if (words.length > 5 || name.endsWith(".") || name.endsWith("?")) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || (!startsLikeAName(word) && !PARTICLES.contains(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsLikeAName(String word) {
    char first = word.charAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean hasLowerCase(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }
}
