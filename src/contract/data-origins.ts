/** Where the data comes from, and on what terms. Read by the build's manifest and by the page. */

export interface Source {
  readonly title: string;
  readonly owner: string;
  readonly licence: string;
  readonly url: string;
}

export const sources = {
  rapport: {
    title: 'Kommuners samarbeid om samfunnssikkerhet og beredskap, rapport av 21. mars 2025',
    owner: 'PwC for KS',
    licence: 'Enkelttall gjengitt som fakta; opphavsretten til rapporten er hos PwC',
    url: 'https://www.ks.no/',
  },
  kartverket: {
    title: 'Administrative enheter 2024',
    owner: 'Kartverket',
    licence: 'CC BY 4.0',
    url: 'https://www.kartverket.no/api-og-data/vilkar-for-bruk',
  },
  ssb: {
    title: 'Folketall 1. januar 2024 (tabell 07459) og sentralitetsindeks 2024 (Klass)',
    owner: 'SSB',
    licence: 'CC BY 4.0 / NLOD 2.0',
    url: 'https://www.ssb.no/diverse/lisens',
  },
  undersokelse: {
    title: 'Undersøkelse om kommuners samarbeid om samfunnssikkerhet og beredskap, samlede svar',
    owner: 'KS',
    licence: 'Samlede tall; svarene fra hver kommune er ikke med',
    url: 'https://www.ks.no/',
  },
  eksempel: {
    title: 'Eksempelundersøkelse, laget for å gi rapportens trykte tall. Ingens svar',
    owner: 'Beredskapskartet',
    licence: 'MIT',
    url: 'https://opensource.org/license/mit',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
