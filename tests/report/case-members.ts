/** The members of the report's case cooperations, read without any of the project's own code. */
import { readFileSync } from 'node:fs';
import { root } from '../inputs';

interface Case {
  readonly ended: boolean;
  readonly members: readonly { readonly kommunenummer: string }[];
}

const { cases } = JSON.parse(readFileSync(`${root}/data/rapport/case.json`, 'utf8')) as {
  readonly cases: readonly Case[];
};

const membersWhere = (ended: boolean): ReadonlySet<string> =>
  new Set(
    cases
      .filter((one) => one.ended === ended)
      .flatMap(({ members }) => members.map(({ kommunenummer }) => kommunenummer)),
  );

export const ongoingMembers = membersWhere(false);
/** Of cases that have ended, and of no other. */
export const formerMembers = [...membersWhere(true)].filter((code) => !ongoingMembers.has(code));
