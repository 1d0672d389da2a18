/** What only the embedded map says. */

export const embed = {
  fullMap: 'Åpne hele kartet',
  controls: 'Velg hva kartet viser',
  shown: 'Vis som',
  report: 'Tall: PwC for KS, rapport av 21. mars 2025.',
  estimates: 'Anslagene er regnet ut her, fra tallene i rapporten.',
  survey: (years: string) => `Tall: kommunenes svar i undersøkelsen ${years}.`,
  statuses: (list: string) => `Status: ${list}.`,
  example: 'Tall: oppdiktede eksempelsvar.',
  loading: 'Henter kartet …',
  sealed: {
    heading: 'Disse tallene kan ikke regnes ut her',
    text: 'Lenka har et filter eller en bestemt undersøkelse, og rammen som kartet står i, lar det ikke regne. Hele kartet viser tallene.',
    address: 'Adressen er',
  },
};

export type EmbedTexts = typeof embed;
