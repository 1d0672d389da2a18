/** The filters and their values. */
import type { Form, Oppgave, Sektor, Sentralitet, Storrelse } from '../../contract/codes';

export const filter = {
  heading: 'Filter',
  open: 'Filtrer samarbeid og kommuner',
  remove: (filter: string) => `Fjern filteret ${filter}`,
  clear: 'Nullstill filtrene',
  only: (what: string) => `Bare: ${what}.`,
  sektor: {
    label: 'Sektor',
    values: {
      brann_redning: 'Brann og redning',
      helse_sosial: 'Helsemessig og sosial beredskap',
      vann_avlop: 'Vann og avløp',
      vei: 'Vei og fremkommelighet',
      barnehage_skole: 'Barnehage og skole',
      miljo_akutt: 'Miljø og akuttforurensning',
      ikt: 'IKT-sikkerhet',
      plan_bygg: 'Plan og bygg',
      administrasjon: 'Administrasjon',
      annet: 'Annen sektor',
      vet_ikke: 'Vet ikke sektor',
    } satisfies Record<Sektor, string>,
  },
  form: {
    label: 'Samarbeidsform',
    values: {
      as: 'Aksjeselskap (AS)',
      iks: 'Interkommunalt selskap (IKS)',
      ko: 'Kommunalt oppgavefellesskap',
      ipr: 'Interkommunalt politisk råd',
      vert: 'Vertskommunesamarbeid',
      avtale: 'Annet avtalebasert samarbeid',
      ikke_formalisert: 'Ikke formalisert',
      annet: 'Annet samarbeid',
      vet_ikke: 'Vet ikke form',
    } satisfies Record<Form, string>,
  },
  oppgave: {
    label: 'Beredskapsoppgave',
    values: {
      risikoanalyser: 'Risikoanalyser',
      planverk: 'Beredskapsplanverk',
      ovelser: 'Opplæring, øvelser og trening',
      handtering: 'Håndtering av hendelser',
      evaluering: 'Evaluering og læring',
      andre_tiltak: 'Andre tiltak mot risiko og sårbarhet',
      annet: 'Annen oppgave',
      vet_ikke: 'Vet ikke oppgave',
    } satisfies Record<Oppgave, string>,
  },
  storrelse: {
    label: 'Kommunestørrelse',
    values: {
      '0-9999': 'Under 10 000 innbyggere',
      '10000-19999': '10 000–19 999 innbyggere',
      '20000-44999': '20 000–44 999 innbyggere',
      '45000+': '45 000 innbyggere eller flere',
    } satisfies Record<Storrelse, string>,
  },
  sentralitet: {
    label: 'Sentralitet',
    values: {
      '1': 'Sentralitet 1 (mest sentral)',
      '2': 'Sentralitet 2',
      '3': 'Sentralitet 3',
      '4': 'Sentralitet 4',
      '5': 'Sentralitet 5',
      '6': 'Sentralitet 6 (minst sentral)',
    } satisfies Record<Sentralitet, string>,
  },
};
