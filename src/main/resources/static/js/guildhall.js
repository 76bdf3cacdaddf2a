// Comforts on pages that work without them: one press per form, the palette, keys, lists that
// change in place. Every address and every form is the one the page has without this file.
"use strict";

const root = document.documentElement;
root.classList.add("js");

const one = (css, inside = document) => inside.querySelector(css);
const all = (css, inside = document) => [...inside.querySelectorAll(css)];
// The browser lets text become part of a page, or a script be fetched, only through this policy:
// text that this house wrote, and the one script below. None is ever made out of text.
const HTMX = "/vendor/htmx-4.0.1.min.js";
const rules = {
  createHTML: (text) => text,
  createScriptURL: (path) => { if (path === HTMX) return path; throw new TypeError(path); },
};
const trusted = window.trustedTypes?.createPolicy("guildhall", rules) ?? rules;

const say = (words) => { const said = one("#said"); if (said && words) said.textContent = words; };

// --- What the page is busy with -------------------------------------------------------------

let waiting;
const busy = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => root.classList.add("busy"), 400);
};
const idle = () => {
  clearTimeout(waiting);
  root.classList.remove("busy");
};

// A second press sends the same id again, which the server answers with the same result;
// holding it back only spares the wait.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method === "post") form.dataset.sent = "yes";
  if (form.method !== "dialog") busy();
});
addEventListener("pageshow", () => {
  idle();
  all("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

const offline = one("#offline");
const connection = () => { if (offline) offline.hidden = navigator.onLine; };
addEventListener("online", connection);
addEventListener("offline", connection);
connection();

// --- How old the page is ------------------------------------------------------------------------

// Pages are kept nowhere, so this one is as old as this run of the script: left open, or brought
// back as it was by the browser's Back.
const stale = one("#stale");
if (stale) {
  const since = Date.now();
  const ago = new Intl.RelativeTimeFormat(root.lang);
  const look = () => {
    const minutes = Math.floor((Date.now() - since) / 60_000);
    const said = minutes < 60 ? ago.format(-minutes, "minute") : ago.format(-Math.floor(minutes / 60), "hour");
    const words = stale.dataset.words.replace("{ago}", said);
    one("span", stale).textContent = words[0].toUpperCase() + words.slice(1);
    stale.hidden = minutes < 3;
  };
  setInterval(look, 30_000);
  addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
}

// After a refusal the summary is read first; a word of what was done is read out once.
one("[data-focus]")?.focus();
setTimeout(() => all(".toast > p").forEach((it) => it.replaceWith(it.cloneNode(true))), 300);

// --- Presses --------------------------------------------------------------------------------

async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  say(button.dataset.copied);
  button.dataset.label ??= button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = button.dataset.label; }, 2000);
}

document.addEventListener("click", (event) => {
  const it = event.target;
  if (!(it instanceof Element)) return;
  const button = it.closest("[data-copy]");
  if (button) copy(button);
  if (it.closest("[data-print]")) print();
  if (it.closest("[data-close]")) it.closest("dialog")?.close();
  if (it.closest("[data-dismiss]")) {
    it.closest(".toast")?.remove();
    one("#main")?.focus();
  }
  if (it.closest("[data-palette]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    if (openPalette()) event.preventDefault();
  }
  all("details.columns-menu[open]").forEach((menu) => { if (!menu.contains(it)) menu.open = false; });
  openRow(event);
});

// A row opens wherever it is pressed, but not where there is something else to press, nor at the
// end of marking its words.
function openRow(event) {
  const it = event.target;
  if (event.defaultPrevented || it.closest("a, button, input, label, summary, select, form")) return;
  if (String(getSelection())) return;
  it.closest(".list tbody tr")?.querySelector("a.open-row")?.click();
}

// --- The palette: /search, without leaving the page --------------------------------------------

const palette = one("#palette");
const field = one("#palette-q");
const place = one("#palette-found");
let asked = 0;

async function find() {
  const mine = ++asked;
  try {
    const answer = await fetch("/search?q=" + encodeURIComponent(field.value), {
      headers: { "Guildhall-Part": "found" },
    });
    const found = answer.ok && !answer.redirected ? await answer.text() : null;
    if (mine !== asked) return;
    if (found === null) { location.assign("/search"); return; }
    place.innerHTML = trusted.createHTML(found);
    say(one("[data-count]", place)?.dataset.count);
  } catch {
    // Without a connection the note says so; what was found before stays.
  }
}

function openPalette() {
  if (!palette || palette.open) return Boolean(palette);
  all("dialog[open]").forEach((it) => it.close());
  palette.showModal();
  field.select();
  find();
  return true;
}

if (palette) {
  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(find, 150);
  });
  one("form", palette).addEventListener("submit", (event) => {
    const first = one("a", place);
    if (!first || !field.value) return;
    event.preventDefault();
    delete event.target.dataset.sent;
    first.click();
  });
  palette.addEventListener("keydown", (event) => {
    // The browser would clear the field first and close at the second press.
    if (event.key === "Escape") { event.preventDefault(); palette.close(); }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [field, ...all("a", place)];
    const here = stops.indexOf(document.activeElement);
    stops[(Math.max(here, 0) + step + stops.length) % stops.length].focus();
  });
}
all("dialog").forEach((it) =>
  it.addEventListener("click", (event) => { if (event.target === it) it.close(); }));

// --- Keys -------------------------------------------------------------------------------------

let going = 0;

const isTyping = (it) =>
  it.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

function toRow(step) {
  const rows = all(".list tbody tr[id]");
  if (!rows.length) return;
  const here = rows.indexOf(document.activeElement?.closest?.("tr"));
  const row = rows[Math.min(Math.max(here + step, 0), rows.length - 1)];
  row.tabIndex = -1;
  row.focus();
  row.scrollIntoView({ block: "nearest" });
}

const keys = {
  "?": () => one("#keys")?.showModal(),
  "/": () => { const it = one("#q") ?? one("main .search input[type=search]"); it ? it.select() : openPalette(); it?.focus(); },
  j: () => toRow(1),
  k: () => toRow(-1),
  x: () => document.activeElement?.closest?.("tr")?.querySelector("input[name=rows]")?.click(),
  e: () => {
    const file = one(".list a[download]");
    if (!file) return;
    file.closest("details").open = true;
    file.focus();
  },
  g: () => { going = Date.now(); },
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
    if (openPalette()) event.preventDefault();
    return;
  }
  if (event.key === "Escape") all("details.columns-menu[open]").forEach((it) => { it.open = false; one("summary", it).focus(); });
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (root.dataset.shortcuts === "off" || isTyping(event.target) || one("dialog[open]")) return;
  const row = document.activeElement;
  if (event.key === "Enter" && row?.matches("tr")) (one("a.open-row", row) ?? one("a", row))?.click();
  if (Date.now() - going < 1500) {
    going = 0;
    const link = one(`.nav a[data-key="${CSS.escape(event.key)}"]`);
    if (link) { event.preventDefault(); link.click(); return; }
  }
  const act = keys[event.key];
  if (!act || !one(".nav")) return;
  event.preventDefault();
  act();
});

// --- Lists and progress that change in place: htmx, fetched only by pages that have them -----------

if (one("[hx-get], [hx-boost\\:inherited]")) {
  const htmx = document.createElement("script");
  htmx.src = trusted.createScriptURL(HTMX);
  htmx.onload = () => window.htmx.registerExtension("guildhall", { init: (it) => it.initSecurity(trusted) });
  document.head.append(htmx);
}
// In place is what the page's own address says: sorting, narrowing, paging, opening a row.
document.addEventListener("htmx:before:init", (event) => {
  const to = event.target.getAttribute("href") ?? event.target.getAttribute("action");
  const isForm = event.target.matches("form");
  const elsewhere = to !== null && new URL(to, location.href).pathname !== location.pathname;
  if (elsewhere || (isForm && event.target.method !== "get")) event.preventDefault();
});
document.addEventListener("htmx:before:request", (event) => {
  if (!event.target.closest?.("[hx-trigger]")) busy();
});
document.addEventListener("htmx:finally:request", idle);
document.addEventListener("htmx:after:swap", () => say(one(".list .count-of")?.textContent));
// What cannot be put in place, such as a sign-in page or a fault, is shown as the page it is.
document.addEventListener("htmx:before:swap", (event) => {
  const ctx = event.detail.ctx;
  const wanted = ctx?.select;
  if (!wanted || !ctx.text || new DOMParser().parseFromString(trusted.createHTML(ctx.text), "text/html").querySelector(wanted)) return;
  event.preventDefault();
  location.assign(ctx.response?.raw?.url ?? ctx.request.action);
});
