// The roles that a visitor wants to compare, stored only in this browser: no cookie, nothing sent.
const key = "shortlist";
const most = 4;

const kept = read();
const status = document.createElement("p");
status.role = "status";
status.className = "vh";
const tray = document.createElement("aside");
tray.className = "tray no-print";
tray.ariaLabel = "Shortlist";
document.body.append(tray, status);

for (const place of document.querySelectorAll("[data-role]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn quiet small keep";
  button.addEventListener("click", () => toggle(place.dataset.role, place.dataset.title));
  place.append(button);
}
addEventListener("storage", (event) => {
  if (event.key !== key) return;
  kept.splice(0, kept.length, ...read());
  draw();
});
draw();

function read() {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found)
      ? found.filter((role) => /^[a-z0-9-]{1,80}$/.test(role?.slug) && typeof role.title === "string").slice(0, most)
      : [];
  } catch {
    return [];
  }
}

function toggle(slug, title) {
  const at = kept.findIndex((role) => role.slug === slug);
  if (at >= 0) {
    kept.splice(at, 1);
    status.textContent = `${title} is off your shortlist.`;
  } else if (kept.length < most) {
    kept.push({ slug, title });
    status.textContent = `${title} is on your shortlist.`;
  } else {
    status.textContent = `Your shortlist has ${most} roles already; remove one first.`;
  }
  save();
}

function save() {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage is disabled: the list lasts only as long as the page.
  }
  draw();
}

function draw() {
  const full = kept.length === most;
  const focused = [...tray.querySelectorAll("button")].indexOf(document.activeElement);
  for (const place of document.querySelectorAll("[data-role]")) {
    const button = place.querySelector(".keep");
    const isKept = kept.some((role) => role.slug === place.dataset.role);
    button.classList.toggle("kept", isKept);
    button.textContent = isKept ? "Remove from shortlist" : full ? "Shortlist is full" : "Add to shortlist";
    button.setAttribute("aria-label", `${button.textContent}: ${place.dataset.title}`);
  }
  tray.hidden = kept.length === 0;
  const list = document.createElement("ul");
  for (const { slug, title } of kept) {
    const entry = document.createElement("li");
    const link = document.createElement("a");
    link.href = `/roles/${slug}`;
    link.textContent = title;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.ariaLabel = `Remove ${title}`;
    remove.textContent = "✕";
    remove.addEventListener("click", () => toggle(slug, title));
    entry.append(link, remove);
    list.append(entry);
  }
  const compare = document.createElement("a");
  compare.className = "btn small";
  compare.href = `/compare?${kept.map((role) => `roles=${role.slug}`).join("&")}`;
  compare.textContent = kept.length > 1 ? "Compare" : "Choose another";
  tray.replaceChildren(list, compare);
  // After removing a role by keyboard, move the focus to the next one.
  if (focused >= 0) (tray.querySelectorAll("button")[focused] ?? compare).focus();
}
