// Shows the exact figures of a chart under the pointer, or step by step with the arrow keys.
for (const chart of document.querySelectorAll("svg.chart")) {
  const rows = [...chart.querySelectorAll("[data-points]")].map((row) => ({
    element: row,
    name: row.dataset.name,
    points: row.dataset.points.split(";").map((point) => {
      const [x, words] = point.split("|");
      return { x: Number(x), words };
    }),
  }));
  if (rows.length > 0) attach(chart, rows);
}

function attach(chart, rows) {
  const all = rows.flatMap((row) => row.points.map((point) => ({ row, ...point })));
  const readout = document.createElement("output");
  readout.className = "readout no-print";
  chart.parentElement.classList.add("read");
  chart.parentElement.append(readout);
  const cursor = document.createElementNS(chart.namespaceURI, "line");
  cursor.classList.add("cursor");
  let at = -1;

  // One tab stop per figure; lists with many charts have a table instead. Browsers may add tab stops for elements that listen to focus or keys.
  if (chart.closest("figure")) {
    chart.tabIndex = 0;
    chart.addEventListener("focus", () => {
      if (at < 0 && chart.matches(":focus-visible")) readout.textContent = "Arrow keys step through the figures";
    });
    chart.addEventListener("blur", clear);
    chart.addEventListener("keydown", step);
  }
  chart.addEventListener("pointermove", (event) => {
    const box = chart.getBoundingClientRect();
    const x = (100 * (event.clientX - box.left)) / box.width;
    const distance = ({ row, x: point }) => {
      const own = row.element.getBoundingClientRect();
      const dy = event.clientY - (own.top + own.bottom) / 2;
      return Math.abs(point - x) + Math.abs(dy);
    };
    show(all.reduce((best, point, i) => (distance(point) < distance(all[best]) ? i : best), 0));
  });
  // Lifting a finger keeps the choice.
  chart.addEventListener("pointerleave", (event) => event.pointerType === "touch" || clear());

  function step(event) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") clear();
    else if (event.key === "Home") show(0);
    else if (event.key === "End") show(all.length - 1);
    else if (by) show(Math.min(all.length - 1, Math.max(0, at + by)));
    else return;
    event.preventDefault();
  }

  function show(index) {
    at = index;
    const { row, x, words } = all[at];
    const box = row.element.getBBox();
    cursor.setAttribute("x1", `${x}%`);
    cursor.setAttribute("x2", `${x}%`);
    cursor.setAttribute("y1", box.y - 6);
    cursor.setAttribute("y2", box.y + box.height + 6);
    row.element.parentElement.append(cursor);
    readout.textContent = `${row.name}: ${words}`;
    readout.style.insetBlockStart = `${Math.max(0, box.y - 34)}px`;
  }

  function clear() {
    at = -1;
    cursor.remove();
    readout.textContent = "";
  }
}
