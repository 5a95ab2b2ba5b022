/** Shows the buttons that copy a reference, where a page may write into the clipboard; where it is refused, the reference is selected. */
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
