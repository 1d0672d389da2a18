/** The filters and their values. */
import type { Form, Oppgave, Sektor, Sentralitet, Storrelse } from '../../contract/codes';

export const filter = {
  heading: 'Filters',
  open: 'Filter cooperations and municipalities',
  remove: (filter: string) => `Remove the filter ${filter}`,
  clear: 'Clear the filters',
  only: (what: string) => `Only: ${what}.`,
  sektor: {
    label: 'Sector',
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
    } satisfies Record<Sektor, string>,
  },
  form: {
    label: 'Form of cooperation',
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
    } satisfies Record<Form, string>,
  },
  oppgave: {
    label: 'Preparedness task',
    values: {
      risikoanalyser: 'Risk assessments',
      planverk: 'Preparedness plans',
      ovelser: 'Training and exercises',
      handtering: 'Handling of incidents',
      evaluering: 'Evaluation and learning',
      andre_tiltak: 'Other measures against risk and vulnerability',
      annet: 'Other task',
      vet_ikke: 'Task not known',
    } satisfies Record<Oppgave, string>,
  },
  storrelse: {
    label: 'Municipality size',
    values: {
      '0-9999': 'Under 10,000 inhabitants',
      '10000-19999': '10,000–19,999 inhabitants',
      '20000-44999': '20,000–44,999 inhabitants',
      '45000+': '45,000 inhabitants or more',
    } satisfies Record<Storrelse, string>,
  },
  sentralitet: {
    label: 'Centrality',
    values: {
      '1': 'Centrality 1 (most central)',
      '2': 'Centrality 2',
      '3': 'Centrality 3',
      '4': 'Centrality 4',
      '5': 'Centrality 5',
      '6': 'Centrality 6 (least central)',
    } satisfies Record<Sentralitet, string>,
  },
};
