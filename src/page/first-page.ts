/** What stands in the page's own markup gives way to its program, or stays and says why. */

const root = document.documentElement;

/** The page is its markup, and says so: its program has not come, or could not start. */
export function stayAtFirst(): void {
  if (root.classList.contains('startet')) return;
  root.classList.remove('venter');
  root.classList.add('uten-program');
}

/** The program has taken over. */
export function leaveFirst(): void {
  root.classList.remove('venter', 'uten-program');
  root.classList.add('startet');
}
