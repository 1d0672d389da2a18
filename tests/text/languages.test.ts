import { describe, expect, test } from 'vitest';
import { languageFor, languages } from '../../src/text/languages';
import type { Language } from '../../src/text/languages';
import { methodTextsOf, textsOf } from '../../src/text/texts';
import { leavesOf, wordsOf } from './leaves';

const allOf = (language: Language) =>
  leavesOf({ ...textsOf(language), metode: methodTextsOf(language) });

const bokmal = allOf('nb');

/** Words that are spelled as in bokmål: a text of nothing else may be the same. Reviewed one by one. */
const alike: Readonly<Record<'nn' | 'en', string>> = {
  nn: `a administrasjon agder akershus aksjeselskap alle as av b barnehage begge beredskapskartet
    beredskapsplanverk bort brann brukt by bygg byte case cc cochran datafilene datasettet du e effekt
    er et etter evaluering figur fil filter filteret fjern for fordelt forklaring formalisert
    formaliserte formel fylke fylket få g graf gruppe har her i igjen iks ingen inn interkommunalt
    intervall jasa kan kap kart kartet kartverket kommune ks landsdel lisens liste lukk læring mellom
    merk mest metode minst modellert n ned nr og område området opp opplevd oslo over per plan politisk
    prosent prøv publisert pwc på rader rapporten redning rekkefølge rogaland råd samarbeid samarbeider
    samarbeidsform sampling sektor selskap sentral sentralitet sha skole skravert slik som språk sql
    status svar svarte ta tabell techniques teknisk tid til trykt ut utvalg vedlegg verdi versjon
    vertskommunesamarbeid vestlandet vis viser visning vurderte w wilson zoom`,
  en: 'b beredskapskartet case csv e for jasa ks n png pwc sha sql status svg wilson',
};

/** Words that the language does not have: a text with one is not translated. */
const foreign: Readonly<Record<'nn' | 'en', string>> = {
  nn: `annen annet bare ble de dem en fire flere fra følger forebygging gjelder hele hendelser hva hver
    hvert hvilke hvilken hvor hvordan hvorfor høyere høyest håndtering ikke innbyggere jeg kilde kilder
    kommunene kommuner landsdeler laget lavere lavest mer navn noe noen oppgave oppgaver også se selv siden
    spørring spørringen svarene tall tallene tallet uten velg vises være øvelser`,
  en: `alle andel av bare begge beredskap det eller en er et fra fylke fylker hva hvor i ikke ingen kan kart
    kilde kommune kommuner med mellom noen og område områder samarbeid siden som svar tall til uten vis`,
};

const setOf = (words: string) => new Set(words.split(/\s+/));

describe.each(['nn', 'en'] as const)('%s', (language) => {
  const leaves = allOf(language);

  test('has every text that bokmål has, and no other', () => {
    expect([...leaves.keys()].sort()).toEqual([...bokmal.keys()].sort());
    expect([...leaves].filter(([path, text]) => text === '' && bokmal.get(path) !== '')).toEqual(
      [],
    );
  });

  test('says nothing as bokmål does but words that are the same', () => {
    const words = setOf(alike[language]);
    const untranslated = [...leaves].filter(
      ([path, text]) => text === bokmal.get(path) && wordsOf(text).some((word) => !words.has(word)),
    );
    expect(untranslated).toEqual([]);
  });

  test('has no word that only bokmål has', () => {
    const words = setOf(foreign[language]);
    const left = [...leaves]
      .filter(([path]) => !path.startsWith('places.'))
      .filter(([, text]) => wordsOf(text).some((word) => words.has(word)));
    expect(left).toEqual([]);
  });

  test('mentions the same values in every text', () => {
    const digits = (text: string) => [...text.matchAll(/\d+/g)].map(([digit]) => digit).sort();
    const sampled = [...leaves].filter(([path, text]) => {
      const said = bokmal.get(path) ?? '';
      return digits(said).join() !== digits(text).join();
    });
    expect(sampled).toEqual([]);
  });
});

describe('the language of a reader', () => {
  test('is that of the address, whatever the browser says', () => {
    for (const language of languages) expect(languageFor(language, ['nb', 'en'])).toBe(language);
  });

  test.each([
    [['nn-NO', 'nb-NO'], 'nn'],
    [['nb-NO', 'en'], 'nb'],
    [['no'], 'nb'],
    [['NB'], 'nb'],
    [['en-GB', 'nb'], 'en'],
    [['da-DK'], 'nb'],
    [['sv'], 'nb'],
    [['se-NO'], 'nb'],
    [['de-DE', 'nn'], 'nn'],
    [['de-DE'], 'en'],
    [['fil', 'nbb'], 'en'],
    [[], 'nb'],
  ] as const)('%j is read in %s', (preferred, language) => {
    expect(languageFor(null, preferred)).toBe(language);
  });
});
