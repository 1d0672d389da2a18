import { describe, expect, test } from 'vitest';
import { languageFor, languages } from '../../src/text/languages';
import { textsOf } from '../../src/text/texts';
import { leavesOf, wordsOf } from './leaves';

const bokmal = leavesOf(textsOf('nb'));

/** Words that are spelled as in bokmål: a text of nothing else may be the same. Reviewed one by one. */
const alike: Readonly<Record<'nn' | 'en', string>> = {
  nn: `administrasjon agder akershus aksjeselskap alle as av barnehage begge beredskapskartet
    beredskapsplanverk bort brann by bygg case cc datafilene effekt er et evaluering figur filter filteret
    fjern for fordelt forklaring formalisert formaliserte fylke fylket få graf i igjen iks ingen inn
    interkommunalt intervall kan kap kart kartverket kommune ks landsdel lisens liste læring lukk mellom
    mest minst modellert n ned nr og område området opp opplevd oslo over per plan politisk prøv publisert
    pwc på rapporten redning rekkefølge rogaland råd samarbeid samarbeider samarbeidsform sektor selskap
    sentral sentralitet skole skravert som språk sql status svar svarte ta tabell teknisk tid til trykt ut
    utvalg vedlegg verdi vertskommunesamarbeid vestlandet vis visning vurderte zoom`,
  en: 'beredskapskartet case csv for ks n png pwc sql status svg',
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
  const leaves = leavesOf(textsOf(language));

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
