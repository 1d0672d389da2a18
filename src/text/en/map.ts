/** The map. */

export const map = {
  label: (title: string, areas: string) => `Map: ${title} By ${areas}.`,
  areas: (areas: string) => `Areas of the map, ${areas}`,
  keys: 'The arrow keys go to the area in that direction, Page Up and Page Down to the next higher and lower value, and letters to a name. Enter opens the area. Escape clears the choice, and then leaves the map. + and − zoom, Home shows the whole country.',
  keysCompare: 'Space lays the area beside the chosen one.',
  /** Told to a screen reader when a key has done something. */
  said: {
    opened: (navn: string) => `${navn} is open. Its numbers follow the map.`,
    first: (navn: string) => `${navn} is open. Go to another area and press Space to compare them.`,
    beside: (navn: string) => `${navn} is laid beside the chosen area.`,
    away: (navn: string) => `${navn} is taken out of the comparison.`,
    cleared: 'The choice is cleared.',
    closer: 'Zoomed in.',
    farther: 'Zoomed out.',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole country',
  goTo: 'Go to',
  places: 'Go to a part of the country',
  wholeCountry: 'The whole country',
  showInset: 'Show Oslofjord',
  touch: 'Use two fingers to move the map',
  wheel: 'Hold Ctrl and scroll to zoom the map',
  wheelMac: 'Hold ⌘ and scroll to zoom the map',
  simple:
    'The browser could not draw the map with WebGL, so it is drawn in a simpler way. The numbers are the same.',
  failed: 'The map could not be drawn. Choose Table for the same numbers, or load the page again.',
  attribution: 'Map: Kartverket, CC BY 4.0',
};
