import { describe, expect, test } from 'vitest';
import { languageFor, languages } from '../../src/text/languages';
import type { Language } from '../../src/text/languages';
import * as loaders from '../../src/text/load';
import { leavesOf, wordsOf } from './leaves';

/** The page's texts, and those of each of its parts, under the name of what loads them. */
async function allOf(language: Language): Promise<Map<string, string>> {
  const { loadTexts, ...parts } = loaders;
  const loaded = Object.entries(parts).map(async ([name, load]) => [name, await load(language)]);
  return leavesOf({
    ...(await loadTexts(language)),
    ...(Object.fromEntries(await Promise.all(loaded)) as Record<string, unknown>),
  });
}

const bokmal = await allOf('nb');

/** Words that are spelled as in bokmål: a text of nothing else may be the same. Reviewed one by one. */
const alike: Readonly<Record<'nn' | 'en', string>> = {
  nn: `a administrasjon bak oppslaget tilbake  agder akershus aksjeselskap alle alt andre arbeidsliste as av avbryt b barnehage begge
    eksempel eksempelet flest svarte inndatahjelp beredskap beredskapskartet beredskapsplanverk beredskapssjef blar bort brann brukt by bygg byte case eksempelsvar grenser imellom klasse sikre store så
    casesamarbeid cc cochran csv data datafilene datasett datasettet del delvis det du e effekt effekten eller endring
    enter er et etter evaluering fem figur figuren fil filter filteret fjern for forankring fordelt forklaring
    form formalisert formaliserte gjennomgått oppfylt retningslinje sist nok formel fylke fylket første få g gir gjensidig god godt graf grense grunn
    grunnlag gruppe gå går halvparten har her i igjen iks informasjonsdeling ingen inn interkommunalt intervall
    intervallet jasa kan kap kart kartet kartverket km kolonne koordinator kommune kommunenummer kopier kopiert
    krav ks lag landet landsdel last lisens liste liten lister lov lukk læring mangelfull marker med medlemmer
    mellom merk mest mot metode minst modellert møteark n nabo ned nei nr og om område området opp oppfylle
    opplevd oslo oslofjorden over per pil plan poeng politisk positiv prosent prosentpoeng prøv publisert pwc
    på rader rangering rapporten redning regelverk rekkefølge resten retning ringeliste rogaland råd samarbeid
    samarbeider samarbeidsform samarbeidsformer samarbeidsklima sampling sektor selskap sentral sentralitet serie setning sha
    skole skravert slag skriv slik snitt som språk sql status stor svært streken styring størst svar svarte søk ta
    tabell techniques teknisk tekst tid til tillit treff trykt type ut utvalg vedlegg verdi versjon
    vertskommunesamarbeid vestlandet vis vise viser visning vurderte w wilson zoom å år
    ansvar avansert avis blir datawrapper den desimalpunktum dobbel excel fang felles filene forankre
    formalisering følg geojson ja kapasitet kb koden komma kommunikasjon kompetanse konfidensintervallet
    koordinering kultur motstand møtearket nedre norsk nummeret parquet planverk png post px python r
    roller ros runden schema siste skjerm skjermen skript statusen stilling struktur svg table tittel
    topojson utsnittet verdien verktøy året øvre`,
  en: 'b beredskapskartet case csv data e for form jasa km ks n png pwc sha sql status svg type wilson excel geojson kb parquet px schema table topojson',
};

/** Words that the language does not have: a text with one is not translated. */
const foreign: Readonly<Record<'nn' | 'en', string>> = {
  nn: `annen annet bare ble de dem en flere fra følger forebygging gjelder hele hendelser hva hver
    hvert hvilke hvilken hvor hvordan hvorfor høyere høyest håndtering ikke innbyggere jeg kilde kilder
    kommunene kommuner landsdeler laget lavere lavest mer navn noe noen oppgave oppgaver også se selv siden
    spørring spørringen svarene tall tallene tallet uten velg vises være øvelser`,
  en: `alle andel av bare begge beredskap det eller en er et fra fylke fylker hva hvor i ikke ingen kan kart
    kilde kommune kommuner med mellom noen og område områder samarbeid siden som svar tall til uten vis`,
};

/** Titles of works and what is typed are the same in every language. */
const isAsItIs = (path: string) =>
  /^loadMethodTexts\.(?:estimates\.references|useAnswers\.lines)/.test(path);

/** What cites codes of values as they are, or is a name. */
const cites = (path: string) => /^(?:places|loadDownloadTexts\.columns)\./.test(path);

const setOf = (words: string) => new Set(words.split(/\s+/));

describe.each(['nn', 'en'] as const)('%s', async (language) => {
  const leaves = await allOf(language);

  test('has every text that bokmål has, and no other', () => {
    expect([...leaves.keys()].sort()).toEqual([...bokmal.keys()].sort());
    expect([...leaves].filter(([path, text]) => text === '' && bokmal.get(path) !== '')).toEqual(
      [],
    );
  });

  test('says nothing as bokmål does but words that are the same', () => {
    const words = setOf(alike[language]);
    const untranslated = [...leaves].filter(
      ([path, text]) =>
        !isAsItIs(path) &&
        text === bokmal.get(path) &&
        wordsOf(text).some((word) => !words.has(word)),
    );
    expect(untranslated).toEqual([]);
  });

  test('has no word that only bokmål has', () => {
    const words = setOf(foreign[language]);
    const left = [...leaves]
      .filter(([path]) => !cites(path) && !isAsItIs(path))
      .filter(([, text]) =>
        // An official name, and a column that is named, are the same in all languages.
        wordsOf(text.replaceAll(/Møre og Romsdal|«[^»]*»/g, '')).some((word) => words.has(word)),
      );
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
