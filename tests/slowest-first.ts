/** The order of the test files: a long one that comes last keeps one of two workers waiting for the other. */
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The longest, longest first. */
const slowest = [
  ...['browser/faults', 'browser/map', 'browser/axe-beside', 'browser/datasett', 'browser/embed'],
  ...[
    'survey/accepted',
    'query/engines',
    'query/breakdown',
    'query/survey-numbers',
    'ways-out/texts',
  ],
].map((name) => `tests/${name}.test.ts`);

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = slowest.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? slowest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
