// Suggestions below search fields, by the combobox pattern of the ARIA Authoring Practices. Without it, the form still works.
const delay = 120;

for (const field of document.querySelectorAll('form[role="search"] input[name="q"]')) offer(field);

function offer(field) {
  const list = document.createElement("ul");
  list.id = `${field.id}_list`;
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = "Suggestions";
  list.hidden = true;
  field.after(list);
  field.role = "combobox";
  field.autocomplete = "off";
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  field.ariaExpanded = "false";

  let timer, request, chosen = -1;

  field.addEventListener("input", () => {
    clearTimeout(timer);
    request?.abort();
    timer = setTimeout(ask, delay);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.children.length > 0) {
      event.preventDefault();
      const count = list.children.length;
      choose(event.key === "ArrowDown" ? (chosen + 1) % count : (chosen - 1 + count) % count);
    } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      location.href = list.children[chosen].dataset.url;
    }
  });
  field.addEventListener("blur", close);
  // Must run before the field loses focus, which would close the list.
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && event.button === 0) location.href = option.dataset.url;
    event.preventDefault();
  });

  async function ask() {
    const text = field.value.trim();
    if (text.length < 2) return show([]);
    request = new AbortController();
    const { signal } = request;
    try {
      const answer = await fetch(`/api/v1/search?pageSize=8&q=${encodeURIComponent(text.slice(0, 200))}`, { signal });
      if (answer.ok && document.activeElement === field) show((await answer.json()).items);
    } catch {
      if (!signal.aborted) show([]);
    }
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    show([]);
  }

  function show(items) {
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    field.ariaExpanded = String(!list.hidden);
    choose(-1);
  }

  function option(item, index) {
    const entry = document.createElement("li");
    entry.id = `${list.id}_${index}`;
    entry.role = "option";
    entry.ariaSelected = "false";
    const url = new URL(item.url);
    entry.dataset.url = url.pathname + url.hash;
    const kind = document.createElement("span");
    kind.textContent = item.kind === "term" ? "skill" : item.kind;
    entry.append(item.title, " ", kind);
    return entry;
  }

  function choose(index) {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const entry = list.children[chosen];
    if (!entry) return field.removeAttribute("aria-activedescendant");
    entry.setAttribute("aria-selected", "true");
    entry.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", entry.id);
  }
}
