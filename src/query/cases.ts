/** The report's case cooperations: who takes part, and what is known of each. */
import type { Query } from './query';

/** A municipality's part in a case. */
export interface CaseRow {
  readonly kommunenummer: string;
  readonly case_id: string;
  readonly case_navn: string;
  readonly form: string;
  readonly etablert: number;
  readonly avsluttet: boolean;
  readonly kilde: string;
}

export const casesQuery: Query = {
  sql: `select kommunenummer, case_id, navn as case_navn, form,
      cast(etablert as double) as etablert, avsluttet, kilde
    from casemedlemmer join caser using (case_id) order by kommunenummer, case_navn`,
  parameters: [],
};

/** All that is known of a case, in the report's order. */
export interface CaseDetailRow {
  readonly case_id: string;
  readonly navn: string;
  readonly formal: string;
  readonly form: string;
  readonly styring: string | null;
  readonly etablert: number;
  readonly i_drift: number | null;
  readonly formalisert_ar: number | null;
  readonly avsluttet: boolean;
  readonly avsluttet_ar: number | null;
  readonly merknad: string;
  readonly kapitler: string;
  readonly kilde: string;
}

export const caseDetailsQuery: Query = {
  sql: `select case_id, navn, formal, form, styring, cast(etablert as double) as etablert,
      cast(i_drift as double) as i_drift, cast(formalisert_ar as double) as formalisert_ar,
      avsluttet, cast(avsluttet_ar as double) as avsluttet_ar, merknad, kapitler, kilde
    from caser order by nummer`,
  parameters: [],
};

/** What a case gave, what hinders and what helps. */
export const caseFindings = ['effekt', 'hemmer', 'fremmer'] as const;
export type CaseFinding = (typeof caseFindings)[number];

/** The findings that are about the cases together have this for a case. */
export const allCases = 'alle';

export interface CaseFindingRow {
  readonly case_id: string;
  readonly slag: CaseFinding;
  readonly funn: string;
}

export const caseFindingsQuery: Query = {
  sql: 'select case_id, slag, funn from casefunn order by case_id, slag, nummer',
  parameters: [],
};
