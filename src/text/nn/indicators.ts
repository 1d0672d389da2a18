/** The indicators, the kinds of effect and the levels. */
import { exampleTitle, titles } from './titles';

export const indikator = {
  inExample: exampleTitle,
  label: 'Vis',
  samarbeider: {
    short: 'Samarbeider',
    title: titles.samarbeider,
    measure: 'Del av kommunane som samarbeider',
    definition:
      'Kor stor del av kommunane med svar, som har minst eitt beredskapssamarbeid med andre kommunar.',
    note: 'Lovpålagde samarbeid, som 110-sentral og akutt forureining (IUA), er ikkje skilde ut.',
  },
  formalisert: {
    short: 'Formalisert',
    title: titles.formalisert,
    measure: 'Del av samarbeida som er formaliserte',
    definition:
      'Kor stor del av dei vurderte samarbeida som har ei formell form: selskap, oppgåvefellesskap, politisk råd, vertskommune, annan avtale eller anna samarbeid. «Veit ikkje» er halde utanfor.',
    note: 'Rapporten trykkjer delen for to fylke. Kva former som blir rekna som formaliserte, er slutta ut frå dei trykte tala.',
  },
  effekt: {
    short: 'Opplevd effekt',
    title: titles.effekt,
    measure: 'Opplevd effekt, snitt frå 1 til 5',
    definition:
      'Kommunane vurderer kvart samarbeid frå 1 (ingen positiv effekt) til 5 (svært stor positiv effekt). Talet er snittet over samarbeida.',
    note: 'Eit snitt kan skjule store skilnader mellom samarbeid i same område.',
  },
};

export const effekt = {
  label: 'Effekt på',
  begge: { short: 'Begge', measure: 'førebygging og handtering samla' },
  forebygging: { short: 'Førebygging', measure: 'førebygging' },
  handtering: { short: 'Handtering', measure: 'handtering' },
};

export const niva = {
  label: 'Fordelt på',
  landsdel: { short: 'Landsdel', one: 'landsdel', each: 'kvar landsdel', many: 'landsdelar' },
  fylke: { short: 'Fylke', one: 'fylke', each: 'kvart fylke', many: 'fylke' },
  kommune: { short: 'Kommune', one: 'kommune', each: 'kvar kommune', many: 'kommunar' },
};
