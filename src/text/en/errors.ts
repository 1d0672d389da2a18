/** What went wrong, and what the reader can do. */

export const error = {
  heading: {
    numbers: 'The numbers cannot be shown now',
    map: 'The map cannot be shown now',
  },
  map: 'The map’s boundaries could not be fetched. The table has the same numbers.',
  manifest: 'The page did not find the list of data files.',
  filer: 'A data file could not be fetched or read.',
  ulik: 'A data file is not the one that belongs to the page: it was damaged on its way, or the page has been published anew. No number from it is shown.',
  del: 'A part of the page could not be fetched. If you are online, the page may have been published anew.',
  minne: 'The database that computes in the browser did not get enough memory. Close other tabs.',
  database: 'The database that computes in the browser would not start. It needs WebAssembly.',
  sporring: 'The database could not answer the query.',
  /** The database is not there: what of the page is, and what is not. */
  out: {
    answers: {
      heading: 'Filters and some lists do not work now',
      without:
        'The map and the numbers without filters are here all the same. Filters, comparison of rounds, lists of possible partners and your own queries are out for now.',
    },
    report: {
      heading: 'Some of the page does not work now',
      without:
        'The map and all numbers of the report are here all the same. A municipality’s neighbours, the case cooperations and your own queries are out for now.',
    },
  },
  unknown: 'Something unexpected went wrong.',
  advice:
    'Try again. If that does not help, a newer browser or another network may. The numbers are also there as files you can download.',
  offline: 'You are offline. The page tries again when the network is back.',
  retry: 'Try again',
  reload: 'Reload the page',
  details: 'Technical explanation',
  files: 'List of the data files',
};
