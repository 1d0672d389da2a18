/** The case cooperations of the report. */
import { format } from './format';

export const cases = {
  toggle: 'Vis rapportens casesamarbeid',
  heading: 'Casesamarbeid',
  intro:
    'Rapporten beskriver fem samarbeid nærmere. Tykk, stiplet strek i kartet går rundt medlemmene.',
  choose: 'Velg casesamarbeid',
  all: 'Alle fem',
  members: 'Medlemmer',
  memberCount: (count: number) => `${format.count(count)} kommuner`,
  purpose: 'Formål',
  form: 'Form',
  governance: 'Styring',
  years: 'År',
  established: (year: number) => `startet i ${year}`,
  formalised: (year: number) => `formalisert i ${year}`,
  operational: (year: number) => `i drift fra ${year}`,
  ended: (year: number | null) =>
    year === null ? 'avsluttet, rapporten oppgir ikke når' : `avsluttet i ${year}`,
  note: 'I rapporten',
  findings: { effekt: 'Hva det ga', hemmer: 'Hva som hemmer', fremmer: 'Hva som fremmer' },
  common: 'Effektene casekommunene nevner oftest',
  commonNote: 'Ikke rangert. PwC for KS 2025, figur 32 (den første av to).',
  source: (chapters: string, annex: string) =>
    `PwC for KS 2025, kapittel ${chapters} og ${annex}. Gjengitt kort, med våre ord.`,
  inNorwegian: 'Omtalen av hver case er på bokmål.',
  fit: 'Vis i kartet',
  close: 'Skjul casesamarbeid',
  loading: 'Henter casene …',
  failed: 'Casene kunne ikke hentes. Last siden på nytt for å prøve igjen.',
};
