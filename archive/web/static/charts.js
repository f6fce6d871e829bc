// Draws, with Chart.js, the table of numbers that stands in the page. Without this file the drawing made on the server
// stays; with it the bars fit the width, and the numbers of a month show where one points.
"use strict";
(() => {
  if (!window.Chart) return;
  const style = (element, name) => getComputedStyle(element).getPropertyValue(name);
  const numberIn = (cell) => Number(cell.textContent.replace(/\D/g, ""));

  Chart.defaults.font.family = style(document.body, "font-family");

  const read = (table) => {
    const rows = [...table.tBodies[0].rows].reverse();
    const series = [...table.tHead.rows[0].cells].flatMap((cell, place) => ("series" in cell.dataset ? [place] : []));
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: series.map((place) => ({
        label: table.tHead.rows[0].cells[place].textContent.trim(),
        data: rows.map((row) => numberIn(row.cells[place])),
      })),
    };
  };

  // The colours are those of the style sheet, which knows light from dark.
  const colour = (figure, sets, scales) => {
    sets.forEach((set, place) => {
      set.backgroundColor = style(figure.querySelector(`.sample.bar-${place}`), "fill");
    });
    for (const scale of Object.values(scales)) {
      scale.ticks.color = style(figure.querySelector("text"), "fill");
      scale.grid.color = style(figure.querySelector("line"), "stroke");
    }
  };

  const draw = (figure) => {
    const drawing = figure.querySelector("svg[role=img]");
    const frame = document.createElement("div");
    const canvas = document.createElement("canvas");
    frame.className = "canvas";
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", drawing.getAttribute("aria-label"));
    frame.append(canvas);
    figure.append(frame);
    figure.classList.add("drawn");
    const axis = () => ({ stacked: true, grid: {}, ticks: { precision: 0, maxRotation: 0, autoSkipPadding: 16 } });
    const scales = { x: axis(), y: axis() };
    scales.x.grid.display = false;
    const data = read(document.getElementById(figure.dataset.table));
    colour(figure, data.datasets, scales);
    const chart = new Chart(canvas, {
      type: "bar",
      data,
      options: {
        animation: false,
        maintainAspectRatio: false,
        locale: document.documentElement.lang,
        interaction: { mode: "index", intersect: false },
        plugins: { colors: { enabled: false }, legend: { display: false }, tooltip: { filter: (item) => item.raw > 0 } },
        datasets: { bar: { barPercentage: 1, categoryPercentage: 0.86 } },
        scales,
      },
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      colour(figure, chart.data.datasets, chart.options.scales);
      chart.update("none");
    });
  };

  document.querySelectorAll("figure[data-table]").forEach(draw);
})();
