/** The frame of the page: its name, its views, and what it says while it works. */

export const product = 'Beredskapskartet';

export const productLine = 'Samarbeidet mellom kommunane om beredskap';

export const skipToContent = 'Gå til innhaldet';

export const visning = { label: 'Vising', kart: 'Kart', tabell: 'Tabell', figurer: 'Figurar' };

export const progress = {
  boundaries: 'Hentar kartet …',
  database: 'Hentar tala …',
  query: 'Reknar …',
};

export const documentTitle = (title: string) => `${title} – Beredskapskartet`;
