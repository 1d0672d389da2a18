/** Sharing and quoting what is on screen, and the line about which data build that is. Loaded when asked for. */
import type { ShareTexts } from '../nb/share';

export const share: ShareTexts = {
  version: {
    older: (version, day) =>
      `Du ser tala slik dei var i versjon ${version}, frå ${day}. Det finst nyare tal.`,
    toNewest: 'Vis dei nyaste tala i same vising',
    unknown: (version) =>
      `Lenkja ber om versjon ${version}, som ikkje finst eller ikkje er teken vare på. Du ser dei nyaste tala i staden.`,
    unreadable: (version, day) =>
      `Lenkja ber om versjon ${version}, frå ${day}. Han er laga for ei tidlegare utgåve av kartet og kan ikkje visast. Du ser dei nyaste tala i staden.`,
    dropIt: 'Gå vidare med dei nyaste tala',
  },
  heading: 'Del visinga',
  live: {
    heading: 'Lenkje til dei nyaste tala',
    about: 'Viser same utsnitt, og alltid dei nyaste tala.',
  },
  fixed: {
    heading: 'Fast lenkje',
    about: (version) =>
      `Viser tala slik dei er no (versjon ${version}), òg når nye er lagde ut, så lenge versjonen er teken vare på. Bruk henne når du siterer eit tal.`,
    copy: 'Kopier fast lenkje',
  },
  sentence: {
    heading: 'Setning med kjelde',
    loading: 'Hentar setninga …',
    failed: 'Setninga kunne ikkje hentast. Lenkjene verkar likevel.',
  },
  reference: { heading: 'Slik viser du til kartet', copy: 'Kopier kjeldetilvising' },
  sheet: { open: 'Del med ein app …', failed: 'Delinga gjekk ikkje. Kopier lenkja i staden.' },
  preview: {
    heading: 'Side til sosiale medium',
    about: (place) =>
      `Ei side om ${place} med setning og bilete, på bokmål. Lenkjer du til henne, viser sosiale medium tala for området.`,
    open: (place) => `Opne sida om ${place}`,
    copy: 'Kopier lenkje til sida',
  },
};
