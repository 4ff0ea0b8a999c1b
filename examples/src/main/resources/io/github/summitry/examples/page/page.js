"use strict";
(() => {
  const options = JSON.parse(document.getElementById("charts").textContent);
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const wide = window.matchMedia("(min-width: 48.01rem)");
  let charts = [];

  // The charts take the page's colours.
  function theme() {
    const style = getComputedStyle(document.documentElement);
    const of = (name) => style.getPropertyValue("--" + name).trim();
    const axis = {
      axisLabel: { color: of("ink") },
      axisLine: { lineStyle: { color: of("faint") } },
      axisTick: { lineStyle: { color: of("faint") } },
      splitLine: { lineStyle: { color: of("rule") } },
    };
    return {
      color: [of("held"), of("planned"), of("off")],
      textStyle: { color: of("ink"), fontSize: 13 },
      legend: { textStyle: { color: of("ink") } },
      tooltip: { backgroundColor: of("paper"), borderColor: of("faint"), textStyle: { color: of("ink") } },
      graph: { label: { color: of("ink") }, itemStyle: { color: of("held") }, lineStyle: { color: of("faint") } },
      timeAxis: axis,
      categoryAxis: axis,
    };
  }
  function draw() {
    charts.forEach((chart) => chart.dispose());
    charts = [...document.querySelectorAll(".chart")].map((place) => {
      const option = options[place.dataset.chart];
      const lines = option.yAxis ? option.yAxis.data.length : 12;
      place.style.height = Math.max(260, 96 + 26 * lines) + "px";
      const chart = echarts.init(place, theme(), { renderer: "svg" });
      const tooltip = { ...option.tooltip, formatter: (at) => at.data.told };
      chart.setOption({ ...option, tooltip, animation: !still.matches });
      chart.on("click", (event) => {
        if (event.data && event.data.anchor) location.hash = event.data.anchor;
      });
      return chart;
    });
  }
  draw();
  dark.addEventListener("change", draw);
  window.addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
  window.addEventListener("beforeprint", draw);
  window.addEventListener("afterprint", draw);

  // A fact's passages and its line in the list light up together, while pointed at or for good.
  const told = document.getElementById("told");
  const of = (id) => document.querySelectorAll('[data-facts~="' + CSS.escape(id) + '"]');
  const place = (event) => event.target.closest && event.target.closest("[data-facts]");
  const ids = (link) => (link ? link.dataset.facts.split(" ") : []);
  const light = (link, name, on) =>
    ids(link).forEach((id) => of(id).forEach((each) => each.classList.toggle(name, on)));
  for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(type, (event) => light(place(event), "lit", on));
  }
  function keep(link) {
    document.querySelectorAll(".kept").forEach((each) => each.classList.remove("kept"));
    light(link, "kept", true);
    told.hidden = !link;
    told.textContent = link ? link.title || link.textContent : "";
  }
  document.addEventListener("click", (event) => {
    const link = place(event);
    if (link && link.matches(".fact")) {
      event.preventDefault();
      const line = document.getElementById(ids(link)[0]);
      if (wide.matches) line.scrollIntoView({ block: "nearest" });
    }
    if (link || !event.target.closest("a")) keep(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") keep(null);
  });
  function arrive() {
    const words = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (words && words.id.endsWith("-words")) {
      keep(document.querySelector("#" + words.id.slice(0, -6) + " [data-facts]"));
      words.parentElement.querySelector('[data-facts~="' + words.id.slice(0, -6) + '"]').focus({ preventScroll: true });
      words.scrollIntoView({ block: "center" });
    }
  }
  window.addEventListener("hashchange", arrive);
  arrive();
})();
