/** The survey files that must be accepted. They all say the same, each in another dress. */
import type { RowCounts } from '../../scripts/survey/answer';

export interface Accepted {
  /** What the user is told, apart from the counts. */
  readonly notices?: readonly string[];
  /** Where more than the seven rows that count is in the file. */
  readonly rader?: Partial<RowCounts>;
}

const asUsual: Accepted = {};

const former = (what: string, now: string, row: number) =>
  `${what} er fra 2020–2023 og er lest som ${now} (rad ${row}).`;

const tests = (rows: string) =>
  `Prøvesvar fra dem som laget skjemaet (Survey Preview), er ikke med (${rows}).`;

export const acceptedFiles: Readonly<Record<string, Accepted>> = {
  'vanlig.csv': asUsual,

  'skilletegn-semikolon.csv': asUsual,
  'skilletegn-tabulator.tsv': asUsual,
  'linjeskift-crlf.csv': asUsual,
  'linjeskift-bare-cr.csv': asUsual,
  'celler-i-anforselstegn.csv': asUsual,

  'tegnsett-utf8-med-bom.csv': asUsual,
  'tegnsett-utf16le-med-bom.txt': asUsual,
  'tegnsett-utf16be-med-bom.csv': asUsual,
  'tegnsett-utf16le-uten-bom.csv': asUsual,
  'tegnsett-utf16be-uten-bom.csv': asUsual,
  'tegnsett-windows-1252.csv': asUsual,

  'overskrift-qualtrics-tre-rader.csv': {
    notices: [
      '5 kolonner er ikke med i kodeboka og ikke lest: StartDate, EndDate, Progress, ResponseId og s1_form_8_TEXT.',
    ],
  },
  'overskrift-store-bokstaver-og-mellomrom.csv': asUsual,
  'kolonner-i-annen-rekkefolge.csv': asUsual,
  'kolonner-ekstra.csv': {
    notices: [
      '3 kolonner er ikke med i kodeboka og ikke lest: ResponseId, Internt notat og kontaktperson.',
    ],
  },
  'kolonner-til-seks-samarbeid-bare-to-fylt.csv': asUsual,
  'rader-tomme-innimellom.csv': asUsual,

  'svar-som-tekst.csv': asUsual,
  'svar-som-korttekst.csv': asUsual,
  'svar-med-store-bokstaver-og-mellomrom.csv': asUsual,
  'svar-som-nummer.csv': asUsual,
  'svar-som-nummer-med-desimal.csv': asUsual,
  'svar-effekt-som-tekst.csv': asUsual,
  'flere-svar-med-komma.csv': asUsual,
  'flere-svar-med-loddrett-strek.csv': asUsual,
  'flere-svar-tekster-som-har-komma.csv': asUsual,
  'flere-svar-kode-tekst-og-nummer-om-hverandre.csv': asUsual,

  'kommune-samisk.csv': asUsual,
  'kommune-kvensk.csv': asUsual,
  'kommune-alle-offisielle-navn.csv': asUsual,
  'kommune-noen-av-navnene-annen-rekkefolge.csv': asUsual,
  'kommune-nummer.csv': asUsual,
  'kommune-nummer-uten-forste-null.csv': asUsual,
  'kommune-nummer-og-navn.csv': asUsual,
  'kommune-fylke-paa-andre-mater.csv': asUsual,
  'kommune-gamle-nummer.csv': {
    notices: [
      former('Kommunenummer 3001', 'Halden (3101)', 7),
      former('Kommunenummer 3018', 'Våler (Østfold) (3114)', 8),
      former('Kommunenummer 5437', 'Karasjok (5610)', 3),
    ],
  },
  'kommune-gamle-navn.csv': {
    notices: [
      former('«Halden»', 'Halden (3101)', 7),
      former('«Våler (Viken)»', 'Våler (Østfold) (3114)', 8),
      former('«Porsanger - Porsángu - Porsanki»', 'Porsanger (5622)', 4),
    ],
  },

  'flere-ganger-den-siste-raden.csv': {
    notices: ['Oslo har svart flere ganger: rad 4 gjelder, ikke rad 2 og 3.'],
    rader: { lest: 9, erstattet: 2 },
  },
  'flere-ganger-det-nyeste.csv': {
    notices: ['Oslo har svart flere ganger: rad 2 gjelder, ikke rad 9.'],
    rader: { lest: 8, erstattet: 1 },
  },
  'flere-ganger-det-siste-ferdige.csv': {
    notices: ['Oslo har svart flere ganger: rad 3 gjelder, ikke rad 2 og 10.'],
    rader: { lest: 9, erstattet: 2 },
  },
  'uferdige-uten-svar.csv': {
    notices: ['Uferdige svar uten svar på om kommunen samarbeider, er ikke med (rad 2 og 3).'],
    rader: { lest: 9, uferdige: 2 },
  },
  'uferdig-er-kommunens-eneste.csv': {
    notices: ['Kommunens eneste svar er ikke ferdig. Det er brukt (rad 7).'],
  },
  'provesvar-i-ord.csv': { notices: [tests('rad 2')] },
  'provesvar-i-tall.csv': { notices: [tests('rad 9 og 10')] },
};
