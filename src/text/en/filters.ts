/** The filters and their values. */
import type { FilterNames } from '../filter-names';
import type { Texts } from '../nb/index';

const names: FilterNames = {
  sektor: {
    label: 'Sector',
    heading: 'Sector',
    by: 'by sector',
    inEach: 'in every sector',
    values: {
      brann_redning: 'Fire and rescue',
      helse_sosial: 'Health and social preparedness',
      vann_avlop: 'Water and wastewater',
      vei: 'Roads and access',
      barnehage_skole: 'Kindergartens and schools',
      miljo_akutt: 'Environment and acute pollution',
      ikt: 'ICT security',
      plan_bygg: 'Planning and building',
      administrasjon: 'Administration',
      annet: 'Other sector',
      vet_ikke: 'Sector not known',
    },
  },
  form: {
    label: 'Form of cooperation',
    heading: 'Form of cooperation',
    by: 'by form of cooperation',
    inEach: 'in every form of cooperation',
    values: {
      as: 'Limited company (AS)',
      iks: 'Intermunicipal company (IKS)',
      ko: 'Joint municipal task body (KO)',
      ipr: 'Intermunicipal political council (IPR)',
      vert: 'Host municipality',
      avtale: 'Other cooperation by agreement',
      ikke_formalisert: 'Not formalised',
      annet: 'Other cooperation',
      vet_ikke: 'Form not known',
    },
  },
  oppgave: {
    label: 'Preparedness task',
    heading: 'Preparedness task',
    by: 'by preparedness task',
    inEach: 'in every task',
    values: {
      risikoanalyser: 'Risk assessments',
      planverk: 'Preparedness plans',
      ovelser: 'Training and exercises',
      handtering: 'Handling of incidents',
      evaluering: 'Evaluation and learning',
      andre_tiltak: 'Other measures against risk and vulnerability',
      annet: 'Other task',
      vet_ikke: 'Task not known',
    },
  },
  storrelse: {
    label: 'Municipality size',
    heading: 'Size of municipality',
    by: 'by size of municipality',
    inEach: 'in every size group',
    along: 'with the size of the municipality',
    alike: 'Same size',
    values: {
      '0-9999': 'Under 10,000 inhabitants',
      '10000-19999': '10,000–19,999 inhabitants',
      '20000-44999': '20,000–44,999 inhabitants',
      '45000+': '45,000 inhabitants or more',
    },
  },
  sentralitet: {
    label: 'Centrality',
    heading: 'Centrality',
    by: 'by centrality',
    inEach: 'in every centrality class',
    along: 'from the most to the least central municipalities',
    alike: 'Same centrality',
    values: {
      '1': 'Centrality 1 (most central)',
      '2': 'Centrality 2',
      '3': 'Centrality 3',
      '4': 'Centrality 4',
      '5': 'Centrality 5',
      '6': 'Centrality 6 (least central)',
    },
  },
};

export const filter: Texts['filter'] = {
  heading: 'Filters',
  open: 'Filter cooperations and municipalities',
  remove: (filter: string) => `Remove the filter ${filter}`,
  clear: 'Clear the filters',
  only: (what: string) => `Only: ${what}.`,
  ...names,
};
