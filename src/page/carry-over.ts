/** What the reader did on the controls of the first picture, done again on the page that takes its place. */

const controls = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('a, button, input, select, summary'),
];

/** Neither place nor id is the same in both; what the control is called, is. */
const nameOf = (control: HTMLElement): string =>
  [
    control.tagName,
    control.getAttribute('aria-label') ?? control.closest('label, button, summary, a')?.textContent,
  ].join(' ');

/** Chosen by the reader: what the markup itself has chosen says nothing of the address. */
const isChosen = (control: HTMLElement): boolean =>
  control instanceof HTMLInputElement && control.checked && !control.defaultChecked;

/**
 * Notes what is typed, chosen and in focus below `root`.
 * @returns does the same below `root` when its content is another, with the same names
 */
export function carryOver(root: HTMLElement): () => void {
  const before = controls(root);
  const chosen = new Set(before.filter(isChosen).map(nameOf));
  const focused = before.find((control) => control === document.activeElement);
  const typed = focused instanceof HTMLInputElement && focused.type === 'text' ? focused.value : '';
  return () => {
    const after = controls(root);
    for (const control of after) if (chosen.has(nameOf(control))) control.click();
    if (!focused) return;
    const field = after.find((control) => nameOf(control) === nameOf(focused));
    field?.focus();
    if (field instanceof HTMLInputElement && typed !== '') {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
}
