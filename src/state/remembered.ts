/** Gives the same object for the same input, so that nothing which follows from it is done again. */

/** What is on screen and what is about to take its place. */
const kept = 2;

const isSame = <Input extends object>(a: Input, b: Input): boolean =>
  (Object.keys(a) as (keyof Input)[]).every((key) => Object.is(a[key], b[key]));

/**
 * Remembers what was made last.
 * @param make a pure function of an input whose keys are always the same ones
 */
export function remembered<Input extends object, Made>(
  make: (input: Input) => Made,
): (input: Input) => Made {
  let last: readonly { readonly input: Input; readonly made: Made }[] = [];
  return (input) => {
    const found = last.find((earlier) => isSame(earlier.input, input));
    const entry = found ?? { input, made: make(input) };
    last = [entry, ...last.filter((earlier) => earlier !== entry)].slice(0, kept);
    return entry.made;
  };
}
