/** The map. */

export const map = {
  label: (title: string, areas: string) => `Kart: ${title} Fordelt på ${areas}.`,
  areas: (areas: string) => `Område i kartet, ${areas}`,
  keys: 'Piltastane går til området i den retninga, Enter vel, Escape fjernar valet, + og − zoomar, Home viser heile landet.',
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  reset: 'Vis heile landet',
  goTo: 'Gå til',
  places: 'Gå til ein landsdel',
  wholeCountry: 'Heile landet',
  showInset: 'Vis Oslofjorden',
  touch: 'Bruk to fingrar for å flytte kartet',
  wheel: 'Hald Ctrl og rull for å zoome i kartet',
  wheelMac: 'Hald ⌘ og rull for å zoome i kartet',
  simple:
    'Nettlesaren kunne ikkje teikne kartet med WebGL, så det er teikna på ein enklare måte. Tala er dei same.',
  failed:
    'Kartet kunne ikkje teiknast. Vel Tabell for å sjå dei same tala, eller last sida på nytt.',
  attribution: 'Kart: Kartverket, CC BY 4.0',
};
