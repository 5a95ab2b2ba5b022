/** Rows that a browser opened by itself, for an address or a word that is looked for, are told as open and can be closed again. */
function open(element: Element | null): void {
  const details = element?.closest('.fold-row')?.querySelector<HTMLDetailsElement>(':scope > details');
  if (details) details.open = true;
}

const openTarget = () => {
  open(document.querySelector(':target'));
};
openTarget();
addEventListener('hashchange', openTarget);
addEventListener(
  'beforematch',
  ({ target }) => {
    open(target as Element);
  },
  true,
);
addEventListener(
  'toggle',
  ({ target }) => {
    const more = (target as Element).parentElement?.querySelector(':scope > .fold-more');
    if (!(target as HTMLDetailsElement).open) more?.setAttribute('hidden', 'until-found');
  },
  true,
);
