/** Faults that the tests have to notice: each is one text of one file put in another's place. */

export interface Mutation {
  /** What goes wrong. */
  readonly fault: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** Where it is noticed at the latest; in the browser the site is built anew first. */
  readonly tests: readonly string[];
  readonly browser?: true;
}

export const mutations: readonly Mutation[] = [
  {
    fault: 'a share that is only known between bounds is told as one number',
    file: 'src/query/result.ts',
    from: "when lavest = hoyest then 'beregnet'",
    to: "when lavest <= hoyest then 'beregnet'",
    tests: ['tests/query'],
  },
  {
    fault: 'a count that is only known between bounds is told as one',
    file: 'src/query/result.ts',
    from: 'case when lavest = hoyest and not skjermes then lavest end as felles',
    to: 'case when lavest <= hoyest and not skjermes then lavest end as felles',
    tests: ['tests/query'],
  },
  {
    fault: 'the silent are counted as if they had answered',
    file: 'src/indicators/interval.ts',
    from: '(${yesHigh} + ${asked} - ${answered})',
    to: '(${yesHigh})',
    tests: ['tests/query', 'tests/indicators'],
  },
  {
    fault: 'Wilson’s interval loses its centre',
    file: 'src/indicators/interval.ts',
    from: '(${p} + ${z * z} / (2 * ${n}))',
    to: '(${p})',
    tests: ['tests/query', 'tests/indicators'],
  },
  {
    fault: 'an interval over clusters forgets that the municipalities are not without number',
    file: 'src/indicators/clustered.ts',
    from: '(1 - 1.0 * ${answered} / ${asked}) * ${clusters} / (${clusters} - 1.0)',
    to: '${clusters} / (${clusters} - 1.0)',
    tests: ['tests/query', 'tests/indicators'],
  },
  {
    fault: 'the interval of a difference adds widths that ought to be squared',
    file: 'src/model/telling-apart.ts',
    from: 'low: difference - Math.hypot(a.down, b.up) - rounded',
    to: 'low: difference - (a.down + b.up) - rounded',
    tests: ['tests/model'],
  },
  {
    fault: 'two numbers whose difference may be nought are told apart',
    file: 'src/model/telling-apart.ts',
    from: "withoutNoise(difference.low) > 0 ? 'over'",
    to: "withoutNoise(difference.low) >= 0 ? 'over'",
    tests: ['tests/model', 'tests/text'],
  },
  {
    fault: 'a municipality one below the threshold is not shielded',
    file: 'scripts/aggregate/shield.ts',
    from: 'samarbeid < minN',
    to: 'samarbeid < minN - 1',
    tests: ['tests/aggregate'],
  },
  {
    fault: 'a remainder one below the threshold is enough to hide behind',
    file: 'scripts/aggregate/shield.ts',
    from: 'sum(kommuner, ({ samarbeid }) => samarbeid) >= minN;',
    to: 'sum(kommuner, ({ samarbeid }) => samarbeid) >= minN - 1;',
    tests: ['tests/aggregate'],
  },
  {
    fault: 'a number is classed as it is computed, and not as it is printed',
    file: 'src/model/scale/classes.ts',
    from: 'bisectRight(steps.breaks, roundToStep(steps, value))',
    to: 'bisectRight(steps.breaks, value)',
    tests: ['tests/model'],
  },
  {
    fault: 'a range over several classes has the colour of its lowest',
    file: 'src/model/scale/classes.ts',
    from: 'return index === classIndexOf(indikator, high) ? index : null',
    to: 'return high < low ? null : index',
    tests: ['tests/model'],
  },
  {
    fault: 'noise of 1e-16 is not nought',
    file: 'src/model/scale/rounding.ts',
    from: 'Number(value.toFixed(6)) + 0',
    to: 'value',
    tests: ['tests/model/scale', 'tests/text'],
  },
  {
    fault: 'a spreadsheet runs a cell',
    file: 'src/text/safe-cell.ts',
    from: '/^[=+\\-@\\t\\r\\n]/.test(text)',
    to: '/^[=+\\-\\t\\r\\n]/.test(text)',
    tests: ['tests/hostile', 'tests/out/files'],
  },
  {
    fault: 'the cells of a reader’s own statement are not made safe',
    file: 'src/out/files/cells.ts',
    from: 'row.map(safeCell)',
    to: 'row.map(String)',
    tests: ['tests/hostile', 'tests/out/files'],
  },
  {
    fault: 'what stands in an embed’s code is not escaped',
    file: 'src/out/embed-dialog/embed-snippets.ts',
    from: "'&': '&amp;'",
    to: "'&': '&'",
    tests: ['tests/out/embed-dialog', 'tests/hostile'],
  },
  {
    fault: 'a late answer takes a newer one’s place',
    file: 'src/state/latest.svelte.ts',
    from: 'if (wanted()) this.#take(value);',
    to: 'this.#take(value);',
    tests: ['tests/state'],
  },
  {
    fault: 'the answer to queries that were let go of is shown',
    file: 'src/state/answers.svelte.ts',
    from: 'if (!wanted()) return;',
    to: '',
    tests: ['tests/state'],
  },
  {
    fault: 'the database computes what nobody waits for',
    file: 'src/engine/turns.ts',
    from: 'if (!wanted()) throw',
    to: 'if (false as boolean) throw',
    tests: ['tests/engine'],
  },
  {
    fault: 'a file with other bytes than the build’s is read',
    file: 'src/engine/hash.ts',
    from: 'if (bytes.byteLength !== listed.bytes) return false;',
    to: 'if (bytes.byteLength > 0) return true;',
    tests: ['tests/engine', 'tests/data', 'tests/serving'],
  },
  {
    fault: 'the number of a municipality that is divided is read as one of its parts',
    file: 'scripts/survey/kommune-answer.ts',
    from: "if (entydig !== 'ja') {",
    to: "if (entydig === '') {",
    tests: ['tests/survey/refused.test.ts', 'tests/survey/accepted.test.ts'],
  },
  {
    fault: 'an estimate stops before it meets what the report prints',
    file: 'scripts/estimate/ipf.ts',
    from: 'missOf(table, margin) <= tolerance)) return table',
    to: 'missOf(table, margin) <= 0.2)) return table',
    tests: ['tests/estimate'],
  },
  {
    fault: 'a picture or a file of made answers has no mark',
    file: 'src/model/data-mark.ts',
    from: "if (isMade(datasett)) return 'eksempel';",
    to: '',
    tests: ['tests/model', 'tests/out/ways', 'tests/out/files'],
  },
  {
    fault: 'what the pointer rests on hides what the reader has chosen',
    file: 'src/state/stage.svelte.ts',
    from: 'if (this.attention.active !== omrade) this.attention.active = null;',
    to: '',
    tests: ['tests/browser/search.test.ts'],
    browser: true,
  },
  {
    fault: 'who leaves the map by keyboard is put nowhere',
    file: 'src/map/MapView.svelte',
    from: 'firstButton?.focus();',
    to: '',
    tests: ['tests/browser/keyboard.test.ts', 'tests/browser/senses.test.ts'],
    browser: true,
  },
];
