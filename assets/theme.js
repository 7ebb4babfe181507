// Runs before the first paint, so that a page asked for in the dark never flashes white, and nothing moves
// for the line that says how long ago the record was reviewed.
{
  const page = document.documentElement;
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  if (new Date(Date.now()).toISOString() > page.dataset.staleFrom) page.dataset.stale = "";
}
