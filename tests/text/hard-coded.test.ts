import { readdirSync, readFileSync } from 'node:fs';
import type { AST } from 'svelte/compiler';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { root } from '../inputs';

/** Attributes that people see or hear. */
const spoken = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];

const isNode = (value: unknown): value is { readonly type: string } =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Text with a letter in it. */
const speaks = (node: { readonly type: string }): boolean =>
  node.type === 'Text' && /\p{L}/u.test((node as AST.Text).data);

/** A string written in an expression of the markup: `{open ? 'Lukk' : 'Åpne'}`. */
const literals = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (!isNode(node)) return [];
  const { type, value } = node as { type: string; value?: unknown };
  const written = type === 'TemplateElement' ? (value as { raw: string }).raw : value;
  if (type === 'Literal' || type === 'TemplateElement') {
    return typeof written === 'string' && /\p{L}/u.test(written) ? [written] : [];
  }
  if (type === 'CallExpression' || type === 'MemberExpression' || type === 'BinaryExpression')
    return [];
  return Object.values(node).flatMap(literals);
};

function found(node: unknown, inMarkup: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((part) => found(part, inMarkup));
  if (!isNode(node)) return [];
  if (node.type === 'StyleDirective') return [];
  if (node.type === 'Attribute') {
    const { name, value } = node as AST.Attribute;
    if (!spoken.includes(name) || value === true) return [];
    const parts = Array.isArray(value) ? value : [value];
    return parts.flatMap((part) =>
      part.type === 'Text' ? (speaks(part) ? [part.data] : []) : literals(part.expression),
    );
  }
  if (speaks(node)) return [(node as AST.Text).data.trim()];
  if (node.type === 'ExpressionTag' && inMarkup)
    return literals((node as AST.ExpressionTag).expression);
  return Object.values(node).flatMap((part) => found(part, inMarkup));
}

/** Texts that stand in a component itself. */
const textsIn = (source: string) => found(parse(source, { modern: true }).fragment, true);

const components = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.svelte'),
);

test('finds what stands in markup, in attributes and in expressions', () => {
  expect(textsIn(`<p class="lead">Hei {t.navn}</p>`)).toEqual(['Hei']);
  expect(textsIn(`<p title="Hei" data-x="y">{t.a}</p>`)).toEqual(['Hei']);
  expect(textsIn(`<input aria-label={'Hei'} placeholder="{t.a} her" />`)).toEqual(['Hei', ' her']);
  expect(textsIn(`{#if a}<p>{open ? 'Lukk' : 'Åpne'}</p>{/if}`)).toEqual(['Lukk', 'Åpne']);
  expect(textsIn(`{#each x as y (y)}{#snippet z()}Å{/snippet}{/each}`)).toEqual(['Å']);
  expect(textsIn('<p style:top="{y}px">{`Hei ${navn}`}</p>')).toEqual(['Hei ']);
  expect(textsIn(`<p>{a === 'b' ? t.c : f('d')} – 1</p>`)).toEqual([]);
});

test.each(components)('%s has no text of its own', (path) => {
  expect(textsIn(readFileSync(`${root}/src/${path}`, 'utf8'))).toEqual([]);
});
