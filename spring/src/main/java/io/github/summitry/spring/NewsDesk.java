package io.github.summitry.spring;

import io.github.summitry.parsers.ArticleReader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** How does a Spring Boot application read articles? */
@SpringBootApplication(proxyBeanMethods = false)
public class NewsDesk {
  /** Starts the application. */
  public static void main(String... args) {
    SpringApplication.run(NewsDesk.class, args);
  }

  /** Returns the one reader of the application: it is thread-safe, and costs time to build. */
  @Bean
  ArticleReader articleReader() {
    return ArticleReader.create();
  }
}
