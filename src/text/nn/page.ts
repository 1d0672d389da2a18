/** The frame of the page: its name, its views, and what it says while it works. */

export const product = 'Beredskapskartet';

export const productLine = 'Samarbeidet mellom kommunane om beredskap';

export const skipToContent = 'Gå til innhaldet';

export const visning = { label: 'Visning', kart: 'Kart', tabell: 'Tabell', figurer: 'Figurar' };

export const banner = {
  heading: 'Modellerte tal',
  text: 'Dei skraverte tala er rekna ut frå ei eksempelundersøking. Ho er laga slik at ho gir tala rapporten trykkjer. Ingen kommune har svart det som står der.',
};

export const progress = {
  boundaries: 'Hentar kartet …',
  database: 'Hentar tala og startar databasen i nettlesaren …',
  query: 'Reknar …',
};

export const documentTitle = (title: string) => `${title} – Beredskapskartet`;
