/** The case cooperations of the report. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const cases: Texts['cases'] = {
  toggle: 'Vis casesamarbeida i rapporten',
  heading: 'Casesamarbeid',
  intro:
    'Rapporten skildrar fem samarbeid nærare. Tjukk, stipla strek i kartet går rundt medlemmene.',
  choose: 'Vel casesamarbeid',
  all: 'Alle fem',
  members: 'Medlemmer',
  memberCount: (count) => `${format.count(count)} kommunar`,
  purpose: 'Føremål',
  form: 'Form',
  governance: 'Styring',
  years: 'År',
  established: (year) => `starta i ${year}`,
  formalised: (year) => `formalisert i ${year}`,
  operational: (year) => `i drift frå ${year}`,
  ended: (year) => (year === null ? 'avslutta, rapporten seier ikkje når' : `avslutta i ${year}`),
  note: 'I rapporten',
  findings: { effekt: 'Kva det gav', hemmer: 'Kva som hemmar', fremmer: 'Kva som fremjar' },
  common: 'Effektane casekommunane nemner oftast',
  commonNote: 'Ikkje rangert. PwC for KS 2025, figur 32 (den første av to).',
  source: (chapters, annex) =>
    `PwC for KS 2025, kapittel ${chapters} og ${annex}. Attgjeve kort, med våre ord.`,
  inNorwegian: 'Omtalen av kvar case er på bokmål.',
  fit: 'Vis i kartet',
  close: 'Gøym casesamarbeida',
  loading: 'Hentar casane …',
  failed: 'Casane kunne ikkje hentast. Last sida på nytt for å prøve igjen.',
};
