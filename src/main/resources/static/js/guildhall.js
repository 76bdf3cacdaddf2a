// Small comforts on pages that work without them: copy, print, and one press per form.
document.documentElement.classList.add("js");

document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    await navigator.clipboard.writeText(copy.dataset.copy);
    const said = document.getElementById("said");
    if (said) said.textContent = copy.dataset.copied;
    copy.dataset.label ??= copy.textContent;
    copy.textContent = copy.dataset.copied;
    setTimeout(() => { copy.textContent = copy.dataset.label; }, 2000);
  }
  if (event.target.closest("[data-print]")) window.print();
});

// A second press sends the same id again, which the server answers with the same result;
// holding it back only spares the wait.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method === "post") form.dataset.sent = "yes";
});
addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

// After a refusal the summary is read first.
document.querySelector("[data-focus]")?.focus();
