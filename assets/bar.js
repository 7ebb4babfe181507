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
