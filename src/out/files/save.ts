/** Gives the reader what the page has made as a file. */

/** @param type the file's media type, with its character set where it is text */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** The mark at its beginning tells spreadsheets that a CSV is UTF-8. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, `\uFEFF${csv}`, 'text/csv;charset=utf-8');
}
