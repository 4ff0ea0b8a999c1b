package io.github.summitry.examples.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page in a {@link Chromium}, and what happened in it; for one thread. */
final class Tab implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SECONDS = 60;

  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final WebSocket socket;
  private String session = "";
  private int calls;

  private Tab(HttpClient client, URI address) {
    this.socket = client.newWebSocketBuilder().buildAsync(address, new Listener()).join();
  }

  static Tab open(HttpClient client, URI browser) {
    Tab tab = new Tab(client, browser);
    String target =
        tab.call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
    tab.session =
        tab.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log", "Audits")) {
      tab.call(domain + ".enable", Map.of());
    }
    return tab;
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, last);
    }
  }

  /** Calls a method of the protocol and returns its result. */
  JsonNode call(String method, Map<String, ?> parameters) {
    int id = ++calls;
    Map<String, ?> call =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(JSON.writeValueAsString(call), true).join();
    JsonNode message = next(method);
    while (message.path("id").asInt() != id) {
      message = next(method);
    }
    if (message.has("error")) {
      throw new IllegalStateException(method + ": " + message.get("error"));
    }
    return message.get("result");
  }

  private JsonNode next(String awaited) {
    try {
      JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IllegalStateException("no answer to " + awaited + " in a minute");
      }
      if (message.has("method")) {
        events.add(message);
      }
      return message;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a file and waits until it is loaded. */
  void show(Path file) {
    call("Page.navigate", Map.of("url", file.toUri().toString()));
    while (events("Page.loadEventFired").isEmpty()) {
      next("Page.navigate");
    }
  }

  /** Returns the events of a name so far. */
  List<JsonNode> events(String name) {
    return events.stream()
        .filter(event -> event.get("method").asString().equals(name))
        .map(event -> event.get("params"))
        .toList();
  }

  /** Returns the value of an expression of JavaScript, awaited. */
  JsonNode value(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.get("result").path("value");
  }

  /** Returns how many elements there are of a selector. */
  int count(String selector) {
    return value("document.querySelectorAll('" + selector + "').length").asInt();
  }

  /** Returns the text of the first element of a selector. */
  String text(String selector) {
    return value("document.querySelector('" + selector + "').textContent").asString();
  }

  /** Shows the page so wide, in that scheme of colours, on that medium, without motion. */
  void emulate(int width, int height, String scheme, String medium) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    settle();
  }

  /** Waits until a condition in JavaScript holds, a minute at most. */
  void await(String condition) {
    value(
        "new Promise(done => { const look = () => ("
            + condition
            + ") ? done() : requestAnimationFrame(look); look(); })");
  }

  /** Waits until the page is laid out anew. */
  private void settle() {
    value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  /** Moves the pointer to the middle of the first line of an element; clicks there, if asked. */
  void point(String selector, boolean click) {
    value("document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
    settle();
    JsonNode at =
        value(
            "(() => { const r = document.querySelector('"
                + selector
                + "').getClientRects()[0];"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
    mouse("mouseMoved", at, 0);
    if (click) {
      mouse("mousePressed", at, 1);
      mouse("mouseReleased", at, 1);
    }
    settle();
  }

  private void mouse(String type, JsonNode at, int clicks) {
    call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            at.get("x").asDouble(),
            "y",
            at.get("y").asDouble(),
            "button",
            clicks == 0 ? "none" : "left",
            "clickCount",
            clicks));
  }

  /** Presses a key: {@code Tab}, {@code Enter}, {@code Escape}. */
  void press(String key, int code) {
    String text = key.equals("Enter") ? "\r" : "";
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "windowsVirtualKeyCode", code, "text", text));
    }
  }

  /** Returns a picture, in PNG, of that part of the page that is in sight, or from there down. */
  byte[] picture(int width, int height) {
    double top = value("window.scrollY").asDouble();
    return bytes(
        "Page.captureScreenshot",
        Map.of(
            "captureBeyondViewport",
            true,
            "clip",
            Map.of("x", 0, "y", top, "width", width, "height", height, "scale", 1)));
  }

  /** Calls a method of the protocol that returns a file. */
  byte[] bytes(String method, Map<String, ?> parameters) {
    return Base64.getDecoder().decode(call(method, parameters).get("data").asString());
  }

  @Override
  public void close() {
    socket.abort();
  }
}
