/** The data package and the catalogue, read back and held against the files themselves. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../scripts/describe/catalogue';
import { describeData } from '../../scripts/describe/describe';
import { readSite } from '../../scripts/describe/site-facts';
import { readManifest } from '../../src/contract/manifest';
import { root } from '../inputs';

const folder = join(root, 'public/data');
const manifest = readManifest(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
const nowhere = readSite({});

interface DataPackage {
  readonly name: string;
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly title?: string;
    readonly description?: string;
    readonly sources: readonly { title: string; path: string }[];
    readonly licenses: readonly { title: string; path: string }[];
    readonly schema?: { readonly fields: readonly { name: string; type: string }[] };
  }[];
}

const duckTypes: Readonly<Record<string, string>> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

describe('datapackage.json', async () => {
  const described = JSON.parse(
    await readFile(join(folder, 'datapackage.json'), 'utf8'),
  ) as DataPackage;

  test('names every file once, by the rules for names and paths, with its own bytes and hash', async () => {
    expect(described.version).toBe(manifest.version);
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(manifest.files.length);
    for (const name of [described.name, ...names]) expect(name).toMatch(/^[-a-z0-9._]+$/);
    for (const { path, bytes, hash, sources, licenses } of described.resources) {
      expect(path).not.toMatch(/^[/.]|:/);
      const content = await readFile(join(folder, path));
      expect(bytes).toBe(content.byteLength);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(sources.length).toBeGreaterThan(0);
      expect(licenses.every(({ title, path: url }) => title && /^https:/.test(url))).toBe(true);
    }
  });

  test('calls every file of the example an example, and names nobody else as its maker', () => {
    const made = described.resources.filter(({ path }) => path.startsWith('eksempel/'));
    expect(made.length).toBeGreaterThan(4);
    for (const { name, title, description, sources, licenses } of made) {
      expect(name).toMatch(/^eksempel-/);
      expect(title).toMatch(/^Eksempel: /);
      expect(description).toMatch(/^Eksempel: laget, ingens svar\. /);
      expect(sources[0]?.title).toMatch(/^Beredskapskartet: Eksempelundersøkelse/);
      expect(sources.some((source) => /PwC|KS:/.test(source.title))).toBe(false);
      expect(licenses[0]?.title).toBe('MIT');
    }
    const others = described.resources.filter((one) => !made.includes(one));
    expect(JSON.stringify(others)).not.toMatch(/Eksempelundersøkelse/);
  });

  test('describes the report’s table, and every table but nothing else has a schema', () => {
    const tables = described.resources.filter(({ schema }) => schema);
    expect(tables.map(({ path }) => path)).toContain('rapporten.parquet');
    expect(tables.every(({ path }) => path.endsWith('.parquet'))).toBe(true);
    const parquet = described.resources.filter(({ path }) => path.endsWith('.parquet'));
    expect(tables).toHaveLength(parquet.length);
  });

  test('describes the columns that DuckDB finds in each table', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const tables = described.resources.filter(({ path }) => path.endsWith('.parquet'));
    for (const { path, schema } of tables) {
      const rows = await connection.runAndReadAll(
        `select column_name, column_type from (describe select * from '${join(folder, path)}')`,
      );
      const found = rows
        .getRows()
        .map(([name, type]) => ({ name, type: duckTypes[String(type)] }));
      expect(schema?.fields.map(({ name, type }) => ({ name, type })), path).toEqual(found);
    }
    connection.closeSync();
  });
});

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The statements, with relative addresses resolved as a reader who fetched the file would. */
const read = (turtle: string, from = 'https://kart.example/data/dcat.ttl') =>
  new Store(new Parser({ baseIRI: from, format: 'text/turtle' }).parse(turtle));

describe('dcat.ttl', () => {
  test('is a catalogue of one data set, in three languages, with every file', async () => {
    const store = read(await readFile(join(folder, 'dcat.ttl'), 'utf8'));
    const [catalogue] = store.getSubjects(type, `${dcat}Catalog`, null);
    const [dataset] = store.getSubjects(type, `${dcat}Dataset`, null);
    expect(store.getObjects(catalogue ?? null, `${dcat}dataset`, null)).toEqual([dataset]);
    for (const predicate of [`${dct}title`, `${dct}description`]) {
      const texts = store.getObjects(dataset ?? null, predicate, null);
      const said = texts.map((text) => ('language' in text ? text.language : ''));
      expect(said.sort()).toEqual(['en', 'nb', 'nn']);
    }
    for (const needed of ['publisher', 'spatial', 'temporal', 'accessRights', 'identifier']) {
      expect(store.getObjects(dataset ?? null, `${dct}${needed}`, null), needed).toHaveLength(1);
    }
    expect(store.getObjects(dataset ?? null, `${dcat}theme`, null)).toHaveLength(1);
    const distributions = store.getObjects(dataset ?? null, `${dcat}distribution`, null);
    for (const distribution of distributions) {
      for (const needed of [`${dcat}accessURL`, `${dct}format`, `${dcat}mediaType`]) {
        expect(store.getObjects(distribution, needed, null), needed).toHaveLength(1);
      }
    }
    expect(distributions).toHaveLength(manifest.files.length);
    const addresses = distributions.map((distribution) => {
      const value = (name: string) => store.getObjects(distribution, name, null)[0]?.value;
      const [checksum] = store.getObjects(distribution, 'http://spdx.org/rdf/terms#checksum', null);
      const sums = store.getObjects(
        checksum ?? null,
        'http://spdx.org/rdf/terms#checksumValue',
        null,
      );
      return {
        url: value(`${dcat}downloadURL`),
        bytes: value(`${dcat}byteSize`),
        sum: sums[0]?.value,
      };
    });
    expect(addresses).toEqual(
      manifest.files.map(({ path, bytes, sha256 }) => ({
        url: `https://kart.example/data/${path}`,
        bytes: String(bytes),
        sum: sha256,
      })),
    );
  });

  test('says that made answers are made, and gives the report no licence it does not have', () => {
    return catalogueOf(manifest, nowhere).then((turtle) => {
      const store = read(turtle);
      const file = 'https://kart.example/data/dcat.ttl#publiserte-tall.parquet';
      expect(store.getObjects(file, `${dct}license`, null)).toEqual([]);
      expect(turtle).toContain('den er ingens svar');
      const svar = 'https://kart.example/data/dcat.ttl#eksempel/samarbeid.parquet';
      const titles = store.getObjects(svar, `${dct}title`, null).map(({ value }) => value);
      expect(titles).toContain('Eksempel: eksempel/samarbeid.parquet');
      expect(store.getObjects(svar, `${dct}license`, null)[0]?.value).toMatch(/MIT$/);
      const boundaries = 'https://kart.example/data/dcat.ttl#kommuner-detalj.topojson';
      expect(store.getObjects(boundaries, `${dct}license`, null)[0]?.value).toMatch(/CC_BY_4_0$/);
    });
  });

  test('has the site’s own address, publisher and contact when the build is told them', async () => {
    const site = readSite({
      SITE_URL: 'https://eksempel.no/kart',
      SITE_PUBLISHER: '123456789',
      SITE_CONTACT: 'mailto:kart@eksempel.no',
    });
    const turtle = await catalogueOf(manifest, site);
    expect(turtle).toContain('<https://eksempel.no/kart/data/kommuner.parquet>');
    const store = read(turtle);
    for (const kind of ['Catalog', 'Dataset']) {
      const [subject] = store.getSubjects(type, `${dcat}${kind}`, null);
      const [contact] = store.getObjects(subject ?? null, `${dcat}contactPoint`, null);
      const email = 'http://www.w3.org/2006/vcard/ns#hasEmail';
      const [address] = store.getObjects(contact ?? null, email, null);
      expect(address?.value, kind).toBe('mailto:kart@eksempel.no');
    }
    expect(turtle).toContain('enheter/123456789>');
    const relative = read(turtle, 'https://other.example/').getObjects(null, `${dcat}accessURL`, null);
    expect(relative.every(({ value }) => value.startsWith('https://eksempel.no/kart/data/'))).toBe(
      true,
    );
  });

  test.each([
    { SITE_URL: 'eksempel.no' },
    { SITE_PUBLISHER: 'KS' },
    { SITE_CONTACT: 'kart@eksempel.no' },
    { SITE_URL: 'https://eksempel.no/"><script>' },
  ])('refuses %j', (environment) => {
    expect(() => readSite(environment)).toThrow(Object.keys(environment)[0]);
  });

  test('is written again, byte for byte', async () => {
    const place = await mkdtemp(join(tmpdir(), 'beredskapskartet-beskrivelse-'));
    try {
      await describeData(place, manifest);
      for (const file of ['datapackage.json', 'dcat.ttl']) {
        expect(await readFile(join(place, file), 'utf8')).toBe(
          await readFile(join(folder, file), 'utf8'),
        );
      }
    } finally {
      await rm(place, { recursive: true });
    }
  });
});
