/** The share that cooperates: printed or derived where it is, else estimated for a group, never for one kommune. */
import { gruppekodeOf, klasseOf } from '../estimate/cells';
import type { SamarbeiderEstimate } from '../estimate/result';
import type { Said } from '../../src/query/no-number';
import { noNumber } from '../../src/query/no-number';
import type { ReportedGroup } from './reported-groups';
import type { Place } from './places';
import { saidOf } from './said';

/** A case cooperation's members, and the part of the report that says so. */
export interface CaseMember {
  readonly kommunenummer: string;
  readonly kilde: string;
}

/** Rows of {@link CaseMember}: of the cases that go on. */
export const caseMembersSql = `
  select kommunenummer, string_agg(kilde, '; ' order by kilde) as kilde
  from casemedlemmer join caser using (case_id) where not avsluttet group by kommunenummer`;

interface Samarbeider {
  readonly groups: ReadonlyMap<string, ReportedGroup>;
  readonly estimate: SamarbeiderEstimate;
  readonly members: readonly CaseMember[];
}

/** From what all estimates follow. */
const kilde = 'figur 6; figur 11; figur 12; kap. 2.4';

function estimated({ estimate }: Samarbeider, place: Place): Said {
  const { niva, gruppe, landsdel, folketall } = place;
  const gjelder =
    niva === 'kommune'
      ? gruppekodeOf({ landsdel: landsdel ?? '', klasse: klasseOf(folketall) })
      : null;
  const found =
    gjelder === null
      ? estimate.fylker.find(({ rapportfylke }) => rapportfylke === gruppe)
      : estimate.grupper.find(({ gruppekode }) => gruppekode === gjelder);
  if (!found?.anslag) return noNumber;
  const { andel, lav, hoy } = found.anslag;
  const told = {
    ...noNumber,
    gjelder,
    grense_lav: found.sikkert.lav,
    grense_hoy: found.sikkert.hoy,
    status: 'anslag',
    utledning: 'anslag',
    kilde,
  } as const;
  // All that answered cooperate: of the group only a range is known, and no kommune is "100 %".
  if (andel >= 100) return { ...told, verdi_lav: lav, verdi_hoy: hoy };
  return { ...told, verdi: andel, ki_lav: lav, ki_hoy: hoy };
}

/** The bounds of what is known hold under every reading of the report. */
function sureBounds({ estimate }: Samarbeider, { niva, omrade, gruppe }: Place): Partial<Said> {
  const found =
    niva === 'fylke'
      ? estimate.fylker.find(({ rapportfylke }) => rapportfylke === gruppe)
      : [estimate.norge, ...estimate.landsdeler].find(({ kode }) => kode === omrade);
  return found ? { grense_lav: found.sikkert.lav, grense_hoy: found.sikkert.hoy } : {};
}

/** A kommune has no percentage: that it cooperates is said in words. */
const byName = (
  kilde: string | null,
  grunnlag: string | null,
  utledning: 'case' | 'utledet',
): Said => ({
  ...noNumber,
  orden: 'kjent',
  status: 'avledet',
  utledning,
  kilde,
  grunnlag,
});

export function samarbeiderOf(samarbeider: Samarbeider): (place: Place) => Said {
  const { groups, members } = samarbeider;
  const caseOf = new Map(members.map((member) => [member.kommunenummer, member.kilde]));
  return (place) => {
    const { niva, omrade, gruppe } = place;
    const stated = saidOf(groups.get(gruppe), false);
    if (niva === 'kommune') {
      const member = caseOf.get(omrade);
      if (stated.verdi !== null) return byName(stated.kilde, stated.grunnlag, 'utledet');
      return member === undefined ? estimated(samarbeider, place) : byName(member, null, 'case');
    }
    if (stated.verdi === null) return niva === 'norge' ? stated : estimated(samarbeider, place);
    const gjelder = niva === 'fylke' && gruppe !== omrade ? gruppe : null;
    return { ...stated, ...sureBounds(samarbeider, place), gjelder };
  };
}
