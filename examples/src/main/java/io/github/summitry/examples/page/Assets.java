package io.github.summitry.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page needs besides its text: style, scripts and the charts' data.
 *
 * @param style the style sheet
 * @param library the charts' library
 * @param script the page's own script
 * @param charts the charts by id, as JSON that may stand in a page
 */
public record Assets(String style, String library, String script, String charts) {
  /** Maps have no order of their own, the page's bytes have. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  static Assets of(List<Picture> pictures) {
    Map<String, Object> charts =
        pictures.stream().collect(Collectors.toMap(Picture::id, Picture::options));
    return new Assets(
        resource("page.css"),
        webjar("org.webjars", "echarts", "echarts.min.js"),
        resource("page.js"),
        inPage(JSON.writeValueAsString(charts)));
  }

  /** No text of an article can end the script element that it stands in. */
  private static String inPage(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /**
   * Returns what the page may run and load: its style and these two scripts, whatever an article
   * contains.
   */
  public String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + digest(style)
        + "; script-src "
        + digest(library)
        + " "
        + digest(script);
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns a file of a library of the web, in the version that the build names. */
  static String webjar(String group, String name, String file) {
    String pom = "/META-INF/maven/" + group + "/" + name + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = opened(pom)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource(
        "/META-INF/resources/webjars/%s/%s/%s"
            .formatted(name, properties.getProperty("version"), file));
  }

  private static String resource(String name) {
    try (InputStream in = opened(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream opened(String name) throws IOException {
    InputStream in = Assets.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is missing from the program");
    }
    return in;
  }
}
