/** The frame of the page: its name, its views, and what it says while it works. */

export const product = 'Beredskapskartet';

export const productLine = 'How Norwegian municipalities cooperate on preparedness';

export const skipToContent = 'Skip to the content';

export const visning = { label: 'View', kart: 'Map', tabell: 'Table', figurer: 'Figures' };

export const progress = {
  boundaries: 'Fetching the map …',
  database: 'Fetching the numbers …',
  query: 'Computing …',
};

export const documentTitle = (title: string) => `${title} – Beredskapskartet`;
