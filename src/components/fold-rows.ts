/** Rows that a browser opened by itself, for an address or a word that is looked for, are told as open and can be closed again. */
const rowAt = (element: Element | null): HTMLDetailsElement | null | undefined =>
  element?.closest('.fold-row')?.querySelector<HTMLDetailsElement>(':scope > details');

function open(element: Element | null): void {
  const details = rowAt(element);
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
