/** What a report of problems says, and what it says was expected where many files have the same mistake. */

/** One problem: where and what, what was expected, and the nearest valid value if there is one. */
export type ExpectedProblem = readonly [line: string, expected: string, nearest?: string];

const listed = (labels: readonly string[], last: string) =>
  `${labels.slice(0, -1).join(', ')} ${last} ${labels.at(-1) ?? ''}`;

export const kommune =
  'navnet på en kommune i 2024 (norsk, samisk eller kvensk) eller kommunenummeret, fire siffer';

const effekter = ['Ingen', 'Liten', 'Middels', 'Stor', 'Svært stor'].map(
  (much) => `${much} positiv effekt`,
);
export const effekt = `et helt tall fra 1 til 5, eller ${listed(effekter, 'eller')}`;

export const sektorer = `ett eller flere av alternativene ${listed(
  [
    ...['Brann og redning', 'Helsemessig og sosial beredskap', 'Vann og avløp'],
    ...['Vei og fremkommelighet', 'Barnehage og skole', 'Miljø og akuttforurensning'],
    ...['IKT-sikkerhet', 'Plan og bygg', 'Administrasjon', 'Annet', 'Vet ikke'],
  ],
  'og',
)}`;

export const oppgaver = `ett eller flere av alternativene ${listed(
  [
    ...['Risikoanalyser', 'Beredskapsplanverk', 'Opplæring, øvelser og trening'],
    ...['Håndtering av hendelser', 'Evaluering og læring'],
    ...['Andre tiltak for å redusere risiko og sårbarhet', 'Annet', 'Vet ikke'],
  ],
  'og',
)}`;

export const former = `ett av alternativene ${listed(
  [
    ...['Aksjeselskap', 'Interkommunalt selskap', 'Kommunalt oppgavefellesskap'],
    ...['Interkommunalt politisk råd', 'Vertskommunesamarbeid', 'Annet avtalebasert samarbeid'],
    ...['Samarbeidet er ikke formalisert', 'Annet samarbeid', 'Vet ikke'],
  ],
  'eller',
)}`;

export const jaEllerNei = 'ett av alternativene Ja eller Nei';
export const csv = 'en gyldig CSV-fil. Resten av fila er ikke kontrollert';
export const tekstfil = 'en CSV-fil i UTF-8, UTF-16 eller Windows-1252';
export const lesbar = 'en CSV-fil som kan leses';
export const etSvar = 'minst én rad med svar fra en kommune';
export const celler =
  'like mange celler som overskrifter. Et skilletegn eller linjeskift inni en celle må stå i anførselstegn';
