/** What the build tells the page about itself. */

interface ImportMetaEnv {
  /** The day the site was built, `2026-11-24`. */
  readonly BUILT_ON: string;
  /** Where questions go, `mailto:` or `https:`; null when whoever builds has not said. */
  readonly CONTACT: string | null;
  /** Whether the browser may keep the site's files for the next visit. */
  readonly KEEPS_FILES: boolean;
}
