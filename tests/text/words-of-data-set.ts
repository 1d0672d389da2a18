/** The words that stand in one data set only, and those that a number must have. */
import type { Datasett } from '../../src/contract/datasett';
import type { Area } from '../../src/model/area';

/** What must not be said of an area's number in a data set, in bokmål. */
const forbidden: Readonly<Record<Datasett, RegExp>> = {
  rapporten: /modellert|eksempel|kommunens eget svar|svarte ikke på undersøkelsen/i,
  undersokelsen: /modellert|eksempel|anslag|anslås|ikke offentlig|PwC/i,
  eksempel: /svarte|kommunens|klart |PwC|\bKS\b|anslag|ikke offentlig/,
};

/** Said of the kommune itself where only its group, or the report, has said it. */
const ofItself = ({ navn, niva }: Area) =>
  niva === 'kommune'
    ? [`${navn} svarte at`, `${navn} svarte ikke på`, new RegExp(`(?<!at )${navn} samarbeider`)]
    : [];

/** @param texts everything that is said of the area's number */
export function wordFaults(area: Area, texts: readonly string[]): string[] {
  const { datasett, gjelder_navn, niva, status } = area;
  const faults = texts.flatMap((text) => {
    const found = forbidden[datasett].exec(text)?.[0];
    return found === undefined ? [] : [`"${found}" in: ${text}`];
  });
  const isOfItself = texts.filter((text) =>
    ofItself(area).some((words) =>
      typeof words === 'string' ? text.includes(words) : words.test(text),
    ),
  );
  const unnamed = (of: boolean, word: string) =>
    of ? texts.filter((text) => !text.toLowerCase().includes(word.toLowerCase())) : [];
  return [
    ...faults,
    ...(datasett === 'rapporten' ? isOfItself.map((text) => `of the kommune itself: ${text}`) : []),
    ...unnamed(datasett === 'eksempel', 'eksempel').map((text) => `no "eksempel": ${text}`),
    ...unnamed(status === 'anslag', 'ansl').map((text) => `no "anslag": ${text}`),
    ...unnamed(niva === 'kommune' && gjelder_navn !== null, gjelder_navn ?? '').map(
      (text) => `not about its group: ${text}`,
    ),
  ];
}
