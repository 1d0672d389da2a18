/** Moves style attributes out of markup: the site's security policy takes styles from its own files only. */

export interface Styled {
  readonly html: string;
  /** A rule for each style that the markup had. */
  readonly css: string;
}

/** An opening tag with a style attribute: what is before, the style, what is after. */
const styledTag = /<([a-z][\w-]*)((?:\s[^<>]*?)?)\sstyle="([^"]*)"([^<>]*)>/g;
const classAttribute = /\sclass="([^"]*)"/;

/** Gives every style a class that has it, with the same weight over other rules. */
export function styleClasses(html: string): Styled {
  const names = new Map<string, string>();
  const nameOf = (style: string) => {
    const name = names.get(style) ?? `s${names.size}`;
    names.set(style, name);
    return name;
  };
  const classed = html.replace(
    styledTag,
    (_, tag: string, before: string, style: string, after: string) => {
      const attributes = `${before}${after}`;
      if (style.trim() === '') return `<${tag}${attributes}>`;
      const name = nameOf(style.trim());
      const classes = classAttribute.exec(attributes);
      return classes
        ? `<${tag}${attributes.replace(classAttribute, ` class="${classes[1] ?? ''} ${name}"`)}>`
        : `<${tag}${attributes} class="${name}">`;
    },
  );
  const css = [...names].map(([style, name]) => `#app .${name}{${style}}`).join('\n');
  return { html: classed, css };
}
