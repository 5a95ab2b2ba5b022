import { minifySync } from 'vite';

/** The script that marks the words of a search on the page it led to, below the folder of the site. */
export const landingFile = 'landing.js';

/**
 * The one script of every page, in its head, where the policy allows its hash: the display that the reader chose, before the first paint;
 * the place on the page in the link to the other language; and, where the address names words to mark, the script that does so. Choices
 * stay on this device; `data-theme` and `data-size` on the root carry them to `tokens.css`. Browsers without popovers are offered none
 * (`Masthead.astro`).
 */
export const displayScript = (base: string): string =>
  minifySync(
    'display.js',
    `{
const root = document.documentElement;
const values = { theme: ['light', 'dark', 'system'], size: ['90', '100', '115', '130'] };
const chosen = { theme: 'system', size: '100' };
const step = (button) => values.size[values.size.indexOf(chosen.size) + Number(button.value)];
const show = () => {
  for (const name in chosen) try {
    const stored = localStorage.getItem('archive-' + name);
    if (values[name].includes(stored)) chosen[name] = stored;
  } catch {}
  if ('popover' in root) Object.assign(root.dataset, chosen);
  for (const button of document.querySelectorAll('.display button'))
    if (button.name === 'step') button.ariaDisabled = !step(button);
    else button.ariaPressed = chosen[button.name] === button.value;
  const other = document.querySelector('.masthead-language');
  if (other) other.hash = location.hash;
};
show();
for (const event of ['DOMContentLoaded', 'hashchange', 'pageshow', 'storage']) addEventListener(event, show);
addEventListener('click', ({ target }) => {
  const button = target.closest('.display button');
  if (!button) return;
  const name = button.name === 'step' ? 'size' : button.name;
  chosen[name] = (button.name === 'step' ? step(button) : button.value) ?? chosen[name];
  try { localStorage.setItem('archive-' + name, chosen[name]); } catch {}
  show();
});
if (location.search.includes('mark=')) import('${base}${landingFile}');
}`,
  ).code;
