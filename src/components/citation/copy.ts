/**
 * Shows the buttons that copy a reference, where the browser lets a page write into the clipboard. A button says that it is done until it is
 * pressed again elsewhere; where copying is refused, the reference is selected instead.
 */
const clipboard = navigator.clipboard as Clipboard | undefined;

for (const button of clipboard ? document.querySelectorAll<HTMLButtonElement>('button.copy') : []) {
  const text = button.closest('.reference')?.querySelector('.reference-text');
  if (!text) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    clipboard?.writeText(text.textContent.replaceAll('\u2060', '').trim()).then(
      () => {
        button.textContent = button.dataset['copied'] ?? '';
      },
      () => getSelection()?.selectAllChildren(text),
    );
  });
}
