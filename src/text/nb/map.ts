/** The map. */

export const map = {
  label: (title: string, areas: string) => `Kart: ${title} Fordelt på ${areas}.`,
  areas: (areas: string) => `Områder i kartet, ${areas}`,
  keys: 'Piltastene går til området i den retningen, Page Up og Page Down til det nærmeste over og under i verdi, og bokstaver til et navn. Enter åpner området. Escape fjerner valget, og går så ut av kartet. + og − zoomer, Home viser hele landet.',
  keysCompare: 'Mellomrom legger området ved siden av det valgte.',
  /** Told to a screen reader when a key has done something. */
  said: {
    opened: (navn: string) => `${navn} er åpnet. Tallene står etter kartet.`,
    first: (navn: string) =>
      `${navn} er åpnet. Gå til et annet område og trykk mellomrom for å sammenligne.`,
    beside: (navn: string) => `${navn} er lagt ved siden av det valgte området.`,
    away: (navn: string) => `${navn} er tatt bort fra sammenligningen.`,
    cleared: 'Valget er fjernet.',
    closer: 'Zoomet inn.',
    farther: 'Zoomet ut.',
  },
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
