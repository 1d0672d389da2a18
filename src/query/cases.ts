/** Which of the report's case cooperations each municipality takes part in. */
import type { Query } from './query';

export interface CaseRow {
  readonly kommunenummer: string;
  readonly case_navn: string;
  readonly form: string;
  readonly etablert: number;
  readonly avsluttet: boolean;
  readonly kilde: string;
}

export const casesQuery: Query = {
  sql: `select kommunenummer, case_navn, form, cast(etablert as double) as etablert, avsluttet, kilde
    from casemedlemmer order by kommunenummer, case_navn`,
  parameters: [],
};
