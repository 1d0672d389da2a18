/** The texts of the checklist, by the ids that the report's list has. */

export interface ChecklistTexts {
  readonly levels: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
}
