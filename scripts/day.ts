/** The day of a build; `SOURCE_DATE_EPOCH` gives a fixed one, so that the same comes out again. */

/** As YYYY-MM-DD, in UTC. */
export function buildDay(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch ? new Date(1000 * Number(epoch)) : new Date()).toISOString().slice(0, 10);
}
