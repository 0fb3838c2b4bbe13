import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';
import { output, startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

const source = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
let screens: Screens;
const paths: Record<string, string> = {};
beforeAll(async () => {
  screens = await startScreens('shipped');
  type Ids = {
    patterns: { id: string }[];
    discovered: { edges: { node: { id: string } }[] };
    own: { edges: { node: { id: string } }[] };
    bundle: { edges: { node: { id: string; findings: { id: string }[] } }[] };
  };
  const hits = '{ edges { node { ... on Incident { id findings { id } } } } }';
  const { patterns, discovered, own, bundle } = await screens.ask<Ids>(
    `{ patterns { id } discovered(kind: SUBGRAPH, first: 1) { edges { node { id } } } own: search(text: "", filter: {origin: OWN}) ${hits} bundle: search(text: "", filter: {origin: BUNDLE}) ${hits} }`,
  );
  const reviewed = bundle.edges[0]?.node;
  Object.assign(paths, {
    patterns: '/',
    'patterns-own': '/?origin=own',
    pattern: `/patterns/${patterns[0]?.id}`,
    discovered: '/?view=discovered',
    'discovered-one': `/discovered/shape/${encodeURIComponent(discovered.edges[0]?.node.id ?? '')}`,
    corpus: '/corpus',
    matrix: '/corpus/matrix?row=saturation%2Fservice&column=safety-mechanism%2Fautoscaling',
    'search-empty': '/search',
    search: '/search?q=cache',
    'search-none': '/search?q=%22cache+zebra%22',
    incident: `/incidents/${reviewed?.id}?finding=${reviewed?.findings[3]?.id}`,
    'incident-found': `/incidents/${own.edges[0]?.node.id}`,
    'incident-less': `/incidents/${own.edges[0]?.node.id}?less=shown`,
    'incident-missing': '/incidents/no-such-incident',
  });
});
afterAll(() => screens.close());

const serious = async (page: Page): Promise<string[]> => {
  // Evaluated by the protocol: a script tag with its text would break the page's CSP.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
};

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const sizes = [
  { width: 320, height: 800 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

test.each(['light', 'dark'] as const)(
  'in %s no page has a serious fault, logs an error or scrolls sideways, from 320 to 1920 px',
  async (colorScheme) => {
    await inTurn(Object.entries(paths), async ([name, path]) => {
      const page = await screens.open(path, { colorScheme });
      await page.locator('h1').first().waitFor();
      await expect.poll(() => page.getByText(/^Loading /).count(), { timeout: 60_000 }).toBe(0);
      await inTurn(sizes, async (size) => {
        await page.setViewportSize(size);
        expect(await sideways(page), `${name} at ${size.width} px scrolls sideways`).toBeLessThanOrEqual(0);
        if (size.width !== 390 && size.width !== 1440) return;
        await page.screenshot({ path: join(output, `${name}-${size.width}-${colorScheme}.png`) });
        expect(await serious(page), `${name} at ${size.width} px`).toEqual([]);
      });
      await page.context().close();
    });
    expect(screens.problems).toEqual([]);
  },
  300_000,
);
