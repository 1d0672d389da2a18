/** The indicators, the kinds of effect and the levels. */
import { exampleTitle, titles } from './titles';

export const indikator = {
  inExample: exampleTitle,
  label: 'Vis',
  samarbeider: {
    short: 'Samarbeider',
    title: titles.samarbeider,
    measure: 'Andel kommuner som samarbeider',
    definition:
      'Andelen av kommunene med svar, som har minst ett beredskapssamarbeid med andre kommuner.',
    note: 'Lovpålagte samarbeid, som 110-sentral og akutt forurensning (IUA), er ikke skilt ut.',
  },
  formalisert: {
    short: 'Formalisert',
    title: titles.formalisert,
    measure: 'Andel samarbeid som er formalisert',
    definition:
      'Andelen av de vurderte samarbeidene som har en formell form: selskap, oppgavefellesskap, politisk råd, vertskommune, annen avtale eller annet samarbeid. «Vet ikke» er holdt utenfor.',
    note: 'Rapporten trykker andelen for to fylker. Hvilke former som regnes som formalisert, er sluttet av de trykte tallene.',
  },
  effekt: {
    short: 'Opplevd effekt',
    title: titles.effekt,
    measure: 'Opplevd effekt, snitt fra 1 til 5',
    definition:
      'Kommunene vurderer hvert samarbeid fra 1 (ingen positiv effekt) til 5 (svært stor positiv effekt). Tallet er snittet over samarbeidene.',
    note: 'Et snitt kan skjule store forskjeller mellom samarbeid i samme område.',
  },
};

export const effekt = {
  label: 'Effekt på',
  begge: { short: 'Begge', measure: 'forebygging og håndtering samlet' },
  forebygging: { short: 'Forebygging', measure: 'forebygging' },
  handtering: { short: 'Håndtering', measure: 'håndtering' },
};

export const niva = {
  label: 'Fordelt på',
  landsdel: { short: 'Landsdel', one: 'landsdel', each: 'hver landsdel', many: 'landsdeler' },
  fylke: { short: 'Fylke', one: 'fylke', each: 'hvert fylke', many: 'fylker' },
  kommune: { short: 'Kommune', one: 'kommune', each: 'hver kommune', many: 'kommuner' },
};
