/** Sharing and quoting what is on screen, and the line about which data build that is. Loaded when asked for. */

export const share = {
  version: {
    older: (version: string, day: string) =>
      `Du ser tallene slik de var i versjon ${version}, fra ${day}. Det finnes nyere tall.`,
    toNewest: 'Vis de nyeste tallene i samme visning',
    unknown: (version: string) =>
      `Lenka ber om versjon ${version}, som ikke finnes eller ikke er tatt vare på. Du ser de nyeste tallene i stedet.`,
    unreadable: (version: string, day: string) =>
      `Lenka ber om versjon ${version}, fra ${day}. Den er laget for en tidligere utgave av kartet og kan ikke vises. Du ser de nyeste tallene i stedet.`,
    dropIt: 'Gå videre med de nyeste tallene',
  },
  heading: 'Del det du ser',
  live: {
    heading: 'Lenke til de nyeste tallene',
    about: 'Viser samme utsnitt, og alltid de nyeste tallene.',
  },
  fixed: {
    heading: 'Fast lenke',
    about: (version: string) =>
      `Viser tallene slik de er nå (versjon ${version}), også når nye er lagt ut, så lenge versjonen er tatt vare på. Bruk den når du siterer et tall.`,
    copy: 'Kopier fast lenke',
  },
  sentence: {
    heading: 'Setning med kilde',
    loading: 'Henter setningen …',
    failed: 'Setningen kunne ikke hentes. Lenkene virker likevel.',
  },
  reference: { heading: 'Slik viser du til kartet', copy: 'Kopier kildehenvisning' },
  sheet: { open: 'Del med en app …', failed: 'Delingen gikk ikke. Kopier lenka i stedet.' },
  preview: {
    heading: 'Side til sosiale medier',
    about: (place: string) =>
      `En side om ${place} med setning og bilde. Lenker du til den, viser sosiale medier tallene for området.`,
    open: (place: string) => `Åpne siden om ${place}`,
    copy: 'Kopier lenke til siden',
  },
};

export type ShareTexts = typeof share;
