/** The window that gives what a page needs to show the map. */
import type { Datasett } from '../../contract/datasett';
import { frameWords } from './titles';

export const embedDialog = {
  heading: 'Bygg inn kartet',
  close: 'Lukk',
  intro:
    'Lim koden inn der kartet skal stå. Det tilpasser seg bredden, setter ingen informasjonskapsler og henter ingenting fra andre.',
  width: 'Bredde',
  full: 'Hele bredden',
  pixels: (width: number) => `${width} px`,
  preview: 'Slik blir det',
  filtered:
    'Utsnittet har filter. Da må leseren hente databasen som regner i nettleseren, og kartet kommer senere.',
  alt: (title: string) => `Bilde som lenker til kartet. ${title}`,
  /** Where there is no picture of the view. */
  linked: (title: string) => `Lenke til kartet. ${title}`,
  link: 'Åpne kartet.',
  source: {
    rapporten: 'Kilde: Beredskapskartet, med tall fra PwC for KS.',
    undersokelsen: 'Kilde: Beredskapskartet, med kommunenes svar til KS.',
    eksempel: 'Eksempel: tallene er laget, og er ingens svar.',
  } satisfies Record<Datasett, string>,
  estimates: 'Noen av tallene er anslag for grupper av kommuner.',
  forms: {
    script: {
      heading: 'Med skript',
      about: 'Høyden følger innholdet. Velg denne hvis siden kan ha skript fra andre.',
      copy: 'Kopier koden med skript',
    },
    iframe: {
      heading: 'Bare en ramme',
      about:
        'Høyden passer det kartet viser nå. Lytter siden etter høyden slik den gjør for Datawrapper, pym eller AMP, følger den innholdet.',
      copy: 'Kopier koden for rammen',
    },
    link: {
      heading: 'Lenke med bilde',
      about: 'For nyhetsbrev, og der det ikke er plass til et kart.',
      copy: 'Kopier lenka med bilde',
    },
  },
  lock: {
    label: 'Lås koden til skriptet slik det er nå',
    about:
      'Nettleseren kjører da ikke skriptet hvis noen har endret det. Når kartet får en ny utgave, må koden hentes her på nytt; til da viser siden bare bildet.',
    unknown: 'Koden kan ikke låses til skriptet nå, for kontrollsummen lot seg ikke hente.',
  },
  frame: frameWords,
};

export type EmbedDialogTexts = typeof embedDialog;
