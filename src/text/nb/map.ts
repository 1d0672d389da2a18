/** The map. */

export const map = {
  label: (title: string, areas: string) => `Kart: ${title} Fordelt på ${areas}.`,
  areas: (areas: string) => `Områder i kartet, ${areas}`,
  keys: 'Piltastene går til området i den retningen, Enter velger, Escape fjerner valget, + og − zoomer, Home viser hele landet.',
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  reset: 'Vis hele landet',
  goTo: 'Gå til',
  places: 'Gå til en landsdel',
  wholeCountry: 'Hele landet',
  showInset: 'Vis Oslofjorden',
  touch: 'Bruk to fingre for å flytte kartet',
  wheel: 'Hold Ctrl og rull for å zoome i kartet',
  wheelMac: 'Hold ⌘ og rull for å zoome i kartet',
  simple:
    'Nettleseren kunne ikke tegne kartet med WebGL, så det er tegnet på en enklere måte. Tallene er de samme.',
  failed:
    'Kartet kunne ikke tegnes. Velg Tabell for å se de samme tallene, eller last siden på nytt.',
  attribution: 'Kart: Kartverket, CC BY 4.0',
};
