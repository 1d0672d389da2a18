/** The map. */

export const map = {
  label: (title: string, areas: string) => `Kart: ${title} Fordelt på ${areas}.`,
  areas: (areas: string) => `Område i kartet, ${areas}`,
  keys: 'Piltastane går til området i den retninga, Page Up og Page Down til det nærmaste over og under i verdi, og bokstavar til eit namn. Enter opnar området. Escape fjernar valet, og går så ut av kartet. + og − zoomar, Home viser heile landet.',
  keysCompare: 'Mellomrom legg området ved sida av det valde.',
  /** Told to a screen reader when a key has done something. */
  said: {
    opened: (navn: string) => `${navn} er opna. Tala står etter kartet.`,
    first: (navn: string) =>
      `${navn} er opna. Gå til eit anna område og trykk mellomrom for å samanlikne.`,
    beside: (navn: string) => `${navn} er lagt ved sida av det valde området.`,
    away: (navn: string) => `${navn} er teke bort frå samanlikninga.`,
    cleared: 'Valet er fjerna.',
    closer: 'Zooma inn.',
    farther: 'Zooma ut.',
  },
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
