/** The old addresses of facts on this page lead to the page of the facts; without a script, by a line of links. */
function redirectToFacts(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '') return;
  const place = document.getElementById(id);
  if (!place || place.closest('.facts-line')) location.replace(`facts/${location.search}${location.hash}`);
}

redirectToFacts();
addEventListener('hashchange', redirectToFacts);
