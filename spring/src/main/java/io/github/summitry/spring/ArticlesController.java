package io.github.summitry.spring;

import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Articles in, reports out; reports in, meetings out. */
@RestController
class ArticlesController {
  // region endpoints
  private final ArticleReader reader; // a bean: one for the application

  ArticlesController(ArticleReader reader) {
    this.reader = reader;
  }

  @PostMapping("/reports")
  Report report(@RequestBody Submission article) {
    return reader.read(article.source());
  }

  @PostMapping("/meetings")
  List<Meeting> meetings(@RequestBody List<Report> reports) {
    return Corpus.of(reports).meetings().list();
  }

  // endregion

  /** An article as a client sends it. */
  record Submission(String id, String text, Optional<String> published) {
    Source source() {
      Source source = Source.of(id, text);
      return published.map(PublicationTime::parse).map(source::withPublished).orElse(source);
    }
  }

  /** What a client sends wrong, the library says in words. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String refuse(IllegalArgumentException e) {
    return String.valueOf(e.getMessage());
  }
}
