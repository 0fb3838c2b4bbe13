import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await startScreens();
});
afterAll(() => screens.close());

/** Mining, on a machine that does other things too. */
const mined = { timeout: 120_000 };
type Found = { id: string; support: number; organisationCount: number };
type Discovered = { edges: { node: Found }[] };

test('somebody looks at what was found by counting, opens one, and reads its sentences side by side', async () => {
  const numbers = '{ edges { node { id support organisationCount } } }';
  const { shapes, sets } = await screens.ask<{ shapes: Discovered; sets: Discovered }>(
    `{ shapes: discovered(kind: SUBGRAPH) ${numbers} sets: discovered(kind: SET) ${numbers} }`,
  );
  expect(Math.min(shapes.edges.length, sets.edges.length)).toBeGreaterThan(0);
  const page = await screens.open('/');
  await page
    .getByRole('navigation', { name: 'Which patterns' })
    .getByRole('link', { name: /^Discovered/ })
    .click();
  await page.waitForURL('**/?view=discovered');
  await page.getByText('“More often together than chance”').waitFor();

  const lists = page.getByRole('list', { name: /, the most interesting first$/ });
  await expect.poll(() => lists.count(), mined).toBe(2);
  const rows = async (name: string) =>
    (await page.getByRole('list', { name }).locator('> li').allTextContents()).map((row) =>
      row
        .match(/(\d+) incidents of (\d+) organisations/)
        ?.slice(1, 3)
        .map(Number),
    );
  const told = ({ edges }: Discovered) => edges.map(({ node }) => [node.support, node.organisationCount]);
  expect(await rows('Shapes: what did what to what, the most interesting first')).toEqual(told(shapes));
  expect(await rows('Sets: what was there together, the most interesting first')).toEqual(told(sets));
  // Small numbers are never without their mark.
  for (const row of await lists.locator('> li').allTextContents())
    expect(row.includes('few cases'), row).toBe(Number(row.match(/(\d+) incidents/)?.[1]) < 10);

  const set = page.getByRole('list', { name: /^Sets/ }).locator('> li').first();
  const title = await set.getByRole('heading').textContent();
  await set.getByRole('heading').getByRole('link').click();
  await page.waitForURL('**/discovered/set/*');
  const table = page.getByRole('table', { name: `${title}, side by side` });
  await table.waitFor(mined);
  expect(await table.locator('tbody tr').count()).toBe(sets.edges[0]?.node.support);
  expect((await table.getByRole('columnheader').allTextContents()).slice(1, -1).join(' + ')).toBe(title);
  for (const row of await table.locator('tbody tr').all()) expect(await row.locator('td q').count()).toBeGreaterThan(1);
  const about = await page.getByRole('region', { name: 'Its parts and numbers' }).textContent();
  expect(about).toMatch(/p, adjusted .*: (0\.\d{3}|under 0\.001); q .*snapshot all-/);

  const sentence = table.locator('td q').first();
  const words = await sentence.textContent();
  await sentence.click();
  await page.waitForURL('**/incidents/**');
  const lit = page.locator('mark[data-lit="chosen"]');
  await lit.first().waitFor();
  expect((await lit.allTextContents()).join('')).toContain(words);
  expect(screens.problems).toEqual([]);
}, 300_000);

test('the address of a discovered pattern leads to it; where nothing stands out that is said', async () => {
  const { discovered } = await screens.ask<{ discovered: Discovered }>(
    '{ discovered(kind: SUBGRAPH, first: 1) { edges { node { id support } } } }',
  );
  const [first] = discovered.edges;
  const page = await screens.open(`/discovered/shape/${encodeURIComponent(first?.node.id ?? '')}`);
  const table = page.getByRole('table', { name: /, side by side$/ });
  await table.waitFor(mined);
  expect(await table.locator('tbody tr').count()).toBe(first?.node.support);
  await page.goto(new URL('/discovered/set/saturation%2Fcpu%20%2B%20saturation%2Fmoney', screens.url).href);
  await page.getByRole('heading', { level: 1, name: 'This pattern does not stand out here' }).waitFor(mined);
  await page.goto(new URL('/?view=discovered&origin=own', screens.url).href);
  await page.getByText('Among 1 incident nothing stands out from chance').first().waitFor(mined);
  expect(await page.getByText('Among 1 incident nothing stands out from chance').count()).toBe(2);
  expect(screens.problems).toEqual([]);
}, 300_000);
