/** Leads on from a page that has moved, and from a place that has moved to another page. */
function forward(): void {
  const place = location.hash.slice(1);
  const ofPage = document.querySelector<HTMLAnchorElement>('.removed .moved-to');
  // Before the first paint no element is the target yet.
  const ofPlace = document.getElementById(place)?.querySelector<HTMLAnchorElement>('.moved-to');
  // A refresh forgets the place on the page.
  if (ofPage) location.replace(ofPage.hash ? ofPage.href : ofPage.href + location.hash);
  else if (ofPlace) location.replace(ofPlace.href);
}

forward();
addEventListener('hashchange', forward);
