/** The data set as DCAT-AP-NO in Turtle. See https://data.norge.no/specification/dcat-ap-no. */
import type { Quad_Object, Quad_Subject } from 'n3';
import { DataFactory, Writer } from 'n3';
import { catalogueFile, packageFile } from '../../src/contract/description-files';
import type { Manifest, ManifestFile } from '../../src/contract/manifest';
import type { SourceId } from '../../src/contract/data-origins';
import { sources } from '../../src/contract/data-origins';
import { reportYear } from '../../src/query/round';
import { languages } from '../../src/text/languages';
import type { DownloadTexts } from '../../src/text/nb/download';
import { downloadTextsOf } from '../../src/text/texts';
import { descriptionOf, isOfExample } from './data-package';
import { mediaTypeOf } from './media-types';
import type { SiteFacts } from './site-facts';

const namedNode = (iri: string) => DataFactory.namedNode(iri);
const blankNode = (name: string) => DataFactory.blankNode(name);
const literal = (value: string, language?: Parameters<typeof DataFactory.literal>[1]) =>
  DataFactory.literal(value, language);

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const authority = 'http://publications.europa.eu/resource/authority/';

/** The open licences among the sources' terms; the report is quoted for facts and has none. */
const licences: Readonly<Partial<Record<SourceId, string>>> = {
  kartverket: `${authority}licence/CC_BY_4_0`,
  ssb: `${authority}licence/CC_BY_4_0`,
  eksempel: `${authority}licence/MIT`,
};

/** The one licence that covers the whole file, if all its sources share it. */
function licenceOf(file: ManifestFile): string | null {
  const ids = Object.keys(sources) as SourceId[];
  const sourceIds = file.sources.map(({ title }) => ids.find((id) => sources[id].title === title));
  const [first, ...others] = new Set(sourceIds.map((id) => (id && licences[id]) ?? null));
  return first !== undefined && others.length === 0 ? first : null;
}

type Statement = readonly [predicate: string, object: Quad_Object];

const term = (name: string) => {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode(`${prefixes[prefix as keyof typeof prefixes]}${local}`);
};
const typed = (value: string | number, type: string) => literal(String(value), term(`xsd:${type}`));

/**
 * @returns Turtle; without a site address its addresses are relative to the file itself, which whoever
 *   fetches it resolves
 */
export function catalogueOf(manifest: Manifest, site: SiteFacts): Promise<string> {
  const writer = new Writer({ prefixes });
  const at = (path: string) => namedNode(site.url === null ? path : `${site.url}data/${path}`);
  const say = (subject: Quad_Subject, statements: readonly Statement[]) => {
    for (const [predicate, object] of statements)
      writer.addQuad(DataFactory.quad(subject, term(predicate), object));
  };
  const node = (name: string, statements: readonly Statement[]) => {
    const made = blankNode(name);
    say(made, statements);
    return made;
  };
  const inEach = (predicate: string, said: (texts: DownloadTexts) => string): Statement[] =>
    languages.map((language) => [predicate, literal(said(downloadTextsOf(language)), language)]);
  const page = namedNode(site.url ?? '../');

  const publisher =
    site.publisher === null
      ? blankNode('utgiver')
      : namedNode(`https://data.brreg.no/enhetsregisteret/api/enheter/${site.publisher}`);
  say(publisher, [
    ['rdf:type', term('foaf:Agent')],
    ['foaf:name', literal('Beredskapskartet')],
    ...(site.publisher === null ? [] : [['dct:identifier', literal(site.publisher)] as const]),
  ]);
  const contact =
    site.contact === null
      ? []
      : [
          [
            'dcat:contactPoint',
            node('kontakt', [
              ['rdf:type', term('vcard:Organization')],
              ['vcard:fn', literal('Beredskapskartet')],
              [
                site.contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL',
                namedNode(site.contact),
              ],
            ]),
          ] as const,
        ];
  // The profile wants these of catalogue and data set alike.
  const common = [
    ...inEach('dct:title', ({ dataset }) => dataset.title),
    ...inEach('dct:description', (texts) => descriptionOf(texts, manifest)),
    ['dct:publisher', publisher],
    ...contact,
  ] as const;
  say(at(`${catalogueFile}#katalog`), [
    ['rdf:type', term('dcat:Catalog')],
    ...common,
    ['dcat:dataset', at(`${catalogueFile}#datasett`)],
  ]);
  const years = [reportYear, ...manifest.rounds.map(({ bolge }) => bolge)];
  const period = node('tidsrom', [
    ['rdf:type', term('dct:PeriodOfTime')],
    ['dcat:startDate', typed(Math.min(...years), 'gYear')],
    ['dcat:endDate', typed(Math.max(...years), 'gYear')],
  ]);
  say(at(`${catalogueFile}#datasett`), [
    ['rdf:type', term('dcat:Dataset')],
    ...common,
    ...languages.flatMap((language) =>
      downloadTextsOf(language).dataset.keywords.map((word): Statement => [
        'dcat:keyword',
        literal(word, language),
      ]),
    ),
    ['dct:identifier', literal('beredskapskartet')],
    ['dcat:version', literal(manifest.version)],
    ['dcat:theme', namedNode(`${authority}data-theme/GOVE`)],
    ['dct:spatial', namedNode(`${authority}country/NOR`)],
    ['dct:temporal', period],
    ['dct:accessRights', namedNode(`${authority}access-right/PUBLIC`)],
    ['dct:language', namedNode(`${authority}language/NOB`)],
    ['dcat:landingPage', page],
    ['foaf:page', at(packageFile)],
    ...manifest.files.map(({ path }): Statement => [
      'dcat:distribution',
      at(`${catalogueFile}#${path}`),
    ]),
  ]);
  for (const [index, file] of manifest.files.entries()) {
    const licence = licenceOf(file);
    const { type, fileType } = mediaTypeOf(file.path);
    const terms = file.sources.map(
      ({ owner, title, licence: text }) => `${owner}: ${title}. ${text}`,
    );
    say(at(`${catalogueFile}#${file.path}`), [
      ['rdf:type', term('dcat:Distribution')],
      ...(isOfExample(file)
        ? inEach('dct:title', ({ dataset }) => dataset.exampleTitle(file.path))
        : [['dct:title', literal(file.path)] as const]),
      ['dcat:accessURL', at(file.path)],
      ['dcat:downloadURL', at(file.path)],
      ['dct:format', namedNode(`${authority}file-type/${fileType}`)],
      ['dcat:mediaType', namedNode(`https://www.iana.org/assignments/media-types/${type}`)],
      ['dcat:byteSize', typed(file.bytes, 'nonNegativeInteger')],
      ...(licence === null ? [] : [['dct:license', namedNode(licence)] as const]),
      [
        'dct:rights',
        node(`rett${index}`, [
          ['rdf:type', term('dct:RightsStatement')],
          ['rdfs:label', literal(terms.join('. '), 'nb')],
        ]),
      ],
      [
        'spdx:checksum',
        node(`sum${index}`, [
          ['rdf:type', term('spdx:Checksum')],
          ['spdx:algorithm', term('spdx:checksumAlgorithm_sha256')],
          ['spdx:checksumValue', typed(file.sha256, 'hexBinary')],
        ]),
      ],
    ]);
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, turtle: string) => {
      if (error) reject(error);
      else resolve(turtle);
    });
  });
}
