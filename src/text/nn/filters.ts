/** The filters and their values. */
import type { FilterNames } from '../filter-names';
import type { Texts } from '../nb/index';

const names: FilterNames = {
  sektor: {
    label: 'Sektor',
    heading: 'Sektor',
    by: 'etter sektor',
    inEach: 'i alle sektorar',
    values: {
      brann_redning: 'Brann og redning',
      helse_sosial: 'Helse- og sosialberedskap',
      vann_avlop: 'Vatn og avløp',
      vei: 'Veg og framkome',
      barnehage_skole: 'Barnehage og skole',
      miljo_akutt: 'Miljø og akutt forureining',
      ikt: 'IKT-tryggleik',
      plan_bygg: 'Plan og bygg',
      administrasjon: 'Administrasjon',
      annet: 'Annan sektor',
      vet_ikke: 'Veit ikkje sektor',
    },
  },
  form: {
    label: 'Samarbeidsform',
    heading: 'Samarbeidsform',
    by: 'etter samarbeidsform',
    inEach: 'i alle samarbeidsformer',
    values: {
      as: 'Aksjeselskap (AS)',
      iks: 'Interkommunalt selskap (IKS)',
      ko: 'Kommunalt oppgåvefellesskap',
      ipr: 'Interkommunalt politisk råd',
      vert: 'Vertskommunesamarbeid',
      avtale: 'Anna avtalebasert samarbeid',
      ikke_formalisert: 'Ikkje formalisert',
      annet: 'Anna samarbeid',
      vet_ikke: 'Veit ikkje form',
    },
  },
  oppgave: {
    label: 'Beredskapsoppgåve',
    heading: 'Beredskapsoppgåve',
    by: 'etter beredskapsoppgåve',
    inEach: 'i alle oppgåver',
    values: {
      risikoanalyser: 'Risikoanalysar',
      planverk: 'Beredskapsplanverk',
      ovelser: 'Opplæring, øvingar og trening',
      handtering: 'Handtering av hendingar',
      evaluering: 'Evaluering og læring',
      andre_tiltak: 'Andre tiltak mot risiko og sårbarheit',
      annet: 'Anna oppgåve',
      vet_ikke: 'Veit ikkje oppgåve',
    },
  },
  storrelse: {
    label: 'Kommunestorleik',
    heading: 'Kommunestorleik',
    by: 'etter kommunestorleik',
    inEach: 'i alle storleiksgrupper',
    along: 'med kommunestorleiken',
    alike: 'Same storleik',
    values: {
      '0-9999': 'Under 10 000 innbyggjarar',
      '10000-19999': '10 000–19 999 innbyggjarar',
      '20000-44999': '20 000–44 999 innbyggjarar',
      '45000+': '45 000 innbyggjarar eller fleire',
    },
  },
  sentralitet: {
    label: 'Sentralitet',
    heading: 'Sentralitet',
    by: 'etter sentralitet',
    inEach: 'i alle sentralitetsklassar',
    along: 'frå dei mest til dei minst sentrale kommunane',
    alike: 'Same sentralitet',
    values: {
      '1': 'Sentralitet 1 (mest sentral)',
      '2': 'Sentralitet 2',
      '3': 'Sentralitet 3',
      '4': 'Sentralitet 4',
      '5': 'Sentralitet 5',
      '6': 'Sentralitet 6 (minst sentral)',
    },
  },
};

export const filter: Texts['filter'] = {
  heading: 'Filter',
  open: 'Filtrer samarbeid og kommunar',
  remove: (filter: string) => `Fjern filteret ${filter}`,
  clear: 'Nullstill filtera',
  only: (what: string) => `Berre: ${what}.`,
  ...names,
};
