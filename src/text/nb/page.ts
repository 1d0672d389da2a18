/** The frame of the page: its name, its views, and what it says while it works. */

export const product = 'Beredskapskartet';

export const productLine = 'Kommunenes samarbeid om beredskap';

export const skipToContent = 'Gå til innholdet';

export const visning = { label: 'Visning', kart: 'Kart', tabell: 'Tabell', figurer: 'Figurer' };

export const progress = {
  boundaries: 'Henter kartet …',
  database: 'Henter tallene …',
  query: 'Regner …',
};

export const documentTitle = (title: string) => `${title} – Beredskapskartet`;
