/** Which municipalities share a border in a topology. */
import { neighbors } from 'topojson-client';
import type { KommuneTopology } from '../../src/contract/boundaries';

/** Both directions of every shared border, as `kommunenummer-kommunenummer`. */
export function neighbourPairs(topology: KommuneTopology<object>): Set<string> {
  const { geometries } = topology.objects.kommuner;
  const id = (index: number) => String(geometries[index]?.id);
  return new Set(
    neighbors(geometries).flatMap((others, index) =>
      others.map((other) => `${id(index)}-${id(other)}`),
    ),
  );
}
