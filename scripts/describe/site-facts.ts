/** What the build is told about the site that the data set will lie on. */

export interface SiteFacts {
  /** Where the site lies, with a slash at its end; null leaves every address relative to its file. */
  readonly url: string | null;
  /** Organisation number of who publishes the site, in Enhetsregisteret. */
  readonly publisher: string | null;
  /** Where questions go: `mailto:` or `https:`. */
  readonly contact: string | null;
}

export class SiteFactsError extends Error {
  override readonly name = 'SiteFactsError';
}

function checked(name: string, value: string | undefined, pattern: RegExp, what: string) {
  if (value === undefined || value === '') return null;
  if (!pattern.test(value))
    throw new SiteFactsError(`${name} er «${value}», men skal være ${what}`);
  return value;
}

/**
 * Reads `SITE_URL`, `SITE_PUBLISHER` and `SITE_CONTACT`.
 * @throws {SiteFactsError} when one of them is something else, in words for the person who builds
 */
export function readSite(environment: Readonly<Record<string, string | undefined>>): SiteFacts {
  const { SITE_URL, SITE_PUBLISHER, SITE_CONTACT } = environment;
  const url = checked(
    'SITE_URL',
    SITE_URL,
    /^https?:\/\/[^\s<>"?#]+$/,
    'en adresse som https://eksempel.no/kart/',
  );
  return {
    url: url && url.replace(/\/*$/, '/'),
    publisher: checked('SITE_PUBLISHER', SITE_PUBLISHER, /^\d{9}$/, 'et organisasjonsnummer'),
    contact: checked(
      'SITE_CONTACT',
      SITE_CONTACT,
      /^(?:mailto:[^\s<>"@]+@[^\s<>"@]+|https?:\/\/[^\s<>"]+)$/,
      'mailto:navn@eksempel.no eller en nettadresse',
    ),
  };
}
