// What the story's own pages do with or without the Wasm.

// Once the date control has left the window, a small bar of the same parts stays at its top. The space
// that the whole control took is kept, so that nothing below it moves.

const BAR = 56;

const place = () => {
  const control = document.querySelector(".walk");
  if (!control) return;
  const before = control.previousElementSibling.getBoundingClientRect().bottom;
  const space = control.dataset.space ? +control.dataset.space : control.getBoundingClientRect().height;
  const isSmall = before + space < BAR;
  if (isSmall === "space" in control.dataset) return;
  if (isSmall) {
    control.dataset.space = space;
    control.style.marginBlockEnd = `${space - BAR}px`;
  } else {
    delete control.dataset.space;
    control.style.marginBlockEnd = "";
  }
};

addEventListener("scroll", place, { passive: true });
addEventListener("resize", place);
place();

const app = document.getElementById("app");

// The other language opens where the reader is: at the part of the page that is in view.
app.addEventListener("click", ({ target }) => {
  const link = target.closest("a[hreflang]");
  if (!link) return;
  const parts = [...app.querySelectorAll("section[id], article[id]")];
  const passed = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3);
  link.hash = passed.length ? passed.at(-1).id : "";
});

// The dialog is loaded once a reader asks for it.
app.addEventListener("click", async ({ target }) => {
  if (!target.closest(".share")) return;
  const { open } = await import(document.getElementById("share").dataset.js);
  open();
});
