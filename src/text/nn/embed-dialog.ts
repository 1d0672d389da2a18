/** The window that gives what a page needs to show the map. */
import type { EmbedDialogTexts } from '../nb/embed-dialog';
import { frameWords } from './titles';

export const embedDialog: EmbedDialogTexts = {
  heading: 'Bygg inn kartet',
  close: 'Lukk',
  intro:
    'Lim koden inn der kartet skal stå. Det tilpassar seg breidda, set ingen informasjonskapslar og hentar ingenting frå andre.',
  width: 'Breidd',
  full: 'Heile breidda',
  pixels: (width) => `${width} px`,
  preview: 'Slik blir det',
  filtered:
    'Utsnittet har filter. Då må lesaren hente databasen som reknar i nettlesaren, og kartet kjem seinare.',
  alt: (title) => `Bilete som lenkjer til kartet. ${title}`,
  /** Where there is no picture of the view. */
  linked: (title) => `Lenkje til kartet. ${title}`,
  link: 'Opne kartet.',
  source: {
    rapporten: 'Kjelde: Beredskapskartet, med tal frå PwC for KS.',
    undersokelsen: 'Kjelde: Beredskapskartet, med svara frå kommunane til KS.',
    eksempel: 'Eksempel: tala er laga, og er ingen sine svar.',
  },
  estimates: 'Nokre av tala er overslag for grupper av kommunar.',
  forms: {
    script: {
      heading: 'Med skript',
      about: 'Høgda følgjer innhaldet. Vel denne om sida kan ha skript frå andre.',
      copy: 'Kopier koden med skript',
    },
    iframe: {
      heading: 'Berre ei ramme',
      about:
        'Høgda passar det kartet viser no. Lyttar sida etter høgda slik ho gjer for Datawrapper, pym eller AMP, følgjer ho innhaldet.',
      copy: 'Kopier koden for ramma',
    },
    link: {
      heading: 'Lenkje med bilete',
      about: 'For nyheitsbrev, og der det ikkje er plass til eit kart.',
      copy: 'Kopier lenkja med bilete',
    },
  },
  lock: {
    label: 'Lås koden til skriptet slik det er no',
    about:
      'Nettlesaren køyrer då ikkje skriptet om nokon har endra det. Når kartet får ei ny utgåve, må koden hentast her på nytt; til då viser sida berre biletet.',
    unknown: 'Koden kan ikkje låsast til skriptet no, for kontrollsummen lét seg ikkje hente.',
  },
  frame: frameWords,
};
