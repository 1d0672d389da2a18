/** The map. */

export const map = {
  label: (title: string, areas: string) => `Map: ${title} By ${areas}.`,
  areas: (areas: string) => `Areas of the map, ${areas}`,
  keys: 'The arrow keys go to the area in that direction, Enter chooses, Escape clears the choice, + and − zoom, Home shows the whole country.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole country',
  goTo: 'Go to',
  places: 'Go to a part of the country',
  wholeCountry: 'The whole country',
  showInset: 'Show the Oslofjord',
  touch: 'Use two fingers to move the map',
  wheel: 'Hold Ctrl and scroll to zoom the map',
  wheelMac: 'Hold ⌘ and scroll to zoom the map',
  simple:
    'The browser could not draw the map with WebGL, so it is drawn in a simpler way. The numbers are the same.',
  failed: 'The map could not be drawn. Choose Table for the same numbers, or load the page again.',
  attribution: 'Map: Kartverket, CC BY 4.0',
};
