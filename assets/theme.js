// Runs before the first paint, so that a page asked for in the dark never flashes white.
{
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
