// Runs before the first paint, so that a page asked for in the dark never flashes white, and nothing moves
// for the line that says how long ago the record was reviewed. Runs once its links above are there.
{
  const page = document.documentElement;
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  // Search engines want whole addresses. A site that does not know its own has them from the browser.
  for (const link of document.querySelectorAll("link[rel=canonical], link[hreflang]")) link.setAttribute("href", link.href);
  if (new Date(Date.now()).toISOString() > page.dataset.staleFrom) page.dataset.stale = "";
}
