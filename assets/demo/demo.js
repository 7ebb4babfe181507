// The host's own switch: its frames follow its color scheme, the elements by their attribute.
const button = document.getElementById("dark");
button.addEventListener("click", () => {
  const isDark = document.documentElement.classList.toggle("dark");
  button.setAttribute("aria-pressed", String(isDark));
  for (const element of document.querySelectorAll("case-explainer")) element.setAttribute("theme", isDark ? "dark" : "light");
});
