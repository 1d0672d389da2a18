/** The words of the lists: those of the example where the answers are made, since nobody has given them. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { Texts } from './texts';

type Lists = Texts['lists'];

interface ListWords {
  readonly response: Lists['response'];
  readonly calls: Lists['calls'];
  readonly work: Lists['work'];
  /** A heading, which says that the list is an example where it is one. */
  readonly heading: (heading: string) => string;
}

export function listWords({ lists }: Texts, datasett: Datasett): ListWords {
  const { response, calls, work, example } = lists;
  if (!isMade(datasett)) return { response, calls, work, heading: (heading) => heading };
  const { silent, ...headings } = example.work;
  return {
    response: { ...response, ...example.response },
    calls: { ...calls, ...example.calls },
    work: {
      ...work,
      ...headings,
      need: { ...work.need, ikke_svart: silent },
      reason: { ...work.reason, ...example.reason },
    },
    heading: example.heading,
  };
}
