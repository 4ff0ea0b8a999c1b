package io.github.summitry.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the jar. */
final class Version implements IVersionProvider {
  private static final String IN_JAR =
      "/META-INF/maven/io.github.summitry/summitry-examples/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(IN_JAR)) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {"summitry " + properties.getProperty("version", "(not packaged)")};
  }
}
