import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ui = join(import.meta.dirname, '../../ui');
const components = globSync('**/*.tsx', { cwd: ui, exclude: (name) => name === 'dist' });

/** A misspelt class name is no type error: it would only look wrong. */
test.each(components)('%s uses class names that its style sheets have', (file) => {
  const source = readFileSync(join(ui, file), 'utf8');
  for (const [, name, sheet] of source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const css = readFileSync(join(ui, dirname(file), sheet ?? ''), 'utf8');
    const used = [...source.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))].map((match) => match[1] ?? '');
    expect(
      used.filter((one) => !css.includes(`.${one}`)),
      sheet,
    ).toEqual([]);
  }
});

const sheets = globSync('**/*.module.css', { cwd: ui, exclude: (name) => name === 'dist' });
test('every class of a style sheet is used by a component beside it', () => {
  const all = components.map((file) => readFileSync(join(ui, file), 'utf8')).join('\n');
  const unused = sheets
    .filter((sheet) => !sheet.endsWith('facet.module.css'))
    .flatMap((sheet) => {
      const css = readFileSync(join(ui, sheet), 'utf8');
      const names = new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[\s:,.[{>+)])/g)].map((match) => match[1] ?? ''));
      return [...names].filter((one) => !all.includes(`['${one}']`)).map((one) => `${sheet}: .${one}`);
    });
  expect(unused).toEqual([]);
});
