"use strict";
(() => {
  const options = JSON.parse(document.getElementById("charts").textContent);
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let charts = [];

  function draw(theme) {
    charts.forEach((chart) => chart.dispose());
    charts = [...document.querySelectorAll(".chart")].map((place) => {
      const option = options[place.dataset.chart];
      const rows = option.yAxis ? option.yAxis.data.length : 0;
      place.style.height = Math.max(320, 60 + 28 * rows) + "px";
      const chart = echarts.init(place, theme, { renderer: "svg" });
      chart.setOption({ ...option, backgroundColor: "transparent", animation: !still.matches });
      return chart;
    });
  }
  const themed = () => draw(dark.matches ? "dark" : undefined);
  themed();
  dark.addEventListener("change", themed);
  window.addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
  window.addEventListener("beforeprint", () => draw(undefined));
  window.addEventListener("afterprint", themed);

  // A fact's passages and its line in the list light up together.
  function light(ids, on) {
    for (const id of ids) {
      document.getElementById(id).classList.toggle("lit", on);
      document
        .querySelectorAll('[data-facts~="' + id + '"]')
        .forEach((passage) => passage.classList.toggle("lit", on));
    }
  }
  function idsOf(event) {
    const place = event.target.closest && event.target.closest("[data-facts], [data-fact]");
    return place ? (place.dataset.facts || place.dataset.fact).split(" ") : [];
  }
  for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(type, (event) => light(idsOf(event), on));
  }
  document.addEventListener("click", (event) => {
    const line = event.target.closest("[data-fact]");
    const passage = line && document.querySelector('[data-facts~="' + line.dataset.fact + '"]');
    if (passage) {
      passage.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
      passage.focus({ preventScroll: true });
    }
  });
})();
