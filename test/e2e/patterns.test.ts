import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await startScreens();
});
afterAll(() => screens.close());

/** Another answer of the server, on a machine that does other things too. */
const soon = { timeout: 10_000 };
/** The table of a pattern's incidents; there are others on its page. */
const sideBySide = (page: Page) => page.getByRole('table', { name: /, side by side$/ });
const number = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
type Patterns = { patterns: { id: string; label: string; organisationCount: number; incidents: { totalCount: number } }[] };

test('a newcomer reads the patterns, opens one and follows a sentence to its place in a report', async () => {
  const { patterns } = await screens.ask<Patterns>('{ patterns { id label organisationCount incidents(first: 1) { totalCount } } }');
  const held = patterns.filter(({ incidents }) => incidents.totalCount > 0);
  const page = await screens.open('/');

  await page.getByRole('heading', { level: 1 }).waitFor();
  const rows = page.getByRole('list', { name: 'Patterns, those that hold in most incidents first' }).getByRole('listitem');
  await rows.first().waitFor();
  const shown = await rows.evaluateAll((items) =>
    items.map((item) => [item.querySelector('h2')?.textContent, item.textContent.match(/\d+ incidents?, \d+ organisations?/)?.[0]]),
  );
  expect(shown).toEqual(
    held.map(({ label, incidents, organisationCount }) => [
      label,
      `${number(incidents.totalCount, 'incident')}, ${number(organisationCount, 'organisation')}`,
    ]),
  );
  expect(await page.locator('main').textContent()).toContain('no root cause');

  // Those that hold nowhere are folded away, not left out.
  const folded = page.locator('details li');
  expect(await folded.count()).toBe(patterns.length - held.length);
  expect(await folded.evaluateAll((items) => items.some((item) => item.checkVisibility()))).toBe(false);

  await page.getByRole('link', { name: held[0]?.label ?? '', exact: true }).click();
  await page.waitForURL(`**/patterns/${held[0]?.id}`);
  const table = page.getByRole('table', { name: `${held[0]?.label}, side by side` });
  await table.waitFor();
  expect(await table.locator('tbody tr').count()).toBe(Math.min(12, held[0]?.incidents.totalCount ?? 0));
  expect(await table.getByRole('columnheader').allTextContents()).toContain('What held, or helped?');

  const sentence = table.locator('tbody tr').first().locator('td q').first();
  const words = await sentence.textContent();
  await sentence.click();
  await page.waitForURL('**/incidents/**');
  const lit = page.locator('mark[data-lit="chosen"]');
  await lit.first().waitFor();
  expect((await lit.allTextContents()).join('')).toContain(words);
  expect(
    await lit.first().evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().bottom < innerHeight),
  ).toBe(true);
  expect(screens.problems).toEqual([]);
});

test('"show more" goes on where a long pattern stopped', async () => {
  const { patterns } = await screens.ask<Patterns>('{ patterns { id label organisationCount incidents(first: 1) { totalCount } } }');
  const [longest] = patterns;
  expect(longest?.incidents.totalCount).toBeGreaterThan(12);
  const page = await screens.open(`/patterns/${longest?.id}`);
  await page.getByRole('button', { name: /^Show more/ }).click();
  await expect.poll(() => sideBySide(page).locator('tbody tr').count(), soon).toBe(Math.min(24, longest?.incidents.totalCount ?? 0));
  const titles = await sideBySide(page).locator('tbody th a').allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
});

test('one’s own incidents are told from the bundle’s', async () => {
  const page = await screens.open('/patterns/retry-sustained-overload');
  const choices = page.getByRole('navigation', { name: 'Where the reports are from' });
  await choices.getByRole('link', { name: /Your own reports/ }).click();
  await expect.poll(() => sideBySide(page).locator('tbody th a').allTextContents(), soon).toEqual(['Checkout slow after the price import']);
  expect(await sideBySide(page).locator('tbody').textContent()).toContain('Clients retried after one second, which doubled the queries.');
  expect(await sideBySide(page).locator('tbody th').textContent()).toContain('found by a reader, not reviewed');
  await choices.getByRole('link', { name: /Bundled corpus/ }).click();
  await expect
    .poll(() => sideBySide(page).locator('tbody th a').allTextContents(), soon)
    .not.toContain('Checkout slow after the price import');
  expect(await sideBySide(page).locator('tbody').textContent()).not.toContain('not reviewed');
});

test('the first page narrows to one’s own reports, tells what readers found from what was reviewed, and takes the choice along', async () => {
  const page = await screens.open('/');
  const main = page.locator('main');
  const choices = page.getByRole('navigation', { name: 'Where the reports are from' });
  await choices.waitFor();
  const rows = page.getByRole('list', { name: 'Patterns, those that hold in most incidents first' }).getByRole('listitem');
  const all = await rows.count();
  expect(await main.textContent()).toContain('6 likely findings of readers, not reviewed');
  expect(await main.textContent()).toMatch(/[\d,]+ findings reviewed by hand/);

  await choices.getByRole('link', { name: /Your own reports/ }).click();
  await expect.poll(() => main.getByRole('link', { name: '1 incident', exact: true }).count(), soon).toBe(1);
  expect(new URL(page.url()).search).toBe('?origin=own');
  expect(await main.textContent()).not.toContain('reviewed by hand');
  expect(await main.textContent()).toContain('2 less certain ones, not counted');
  expect(await rows.count()).toBeLessThan(all);
  for (const row of await rows.allTextContents()) {
    expect(row).toMatch(/1 incident(?!s|,)/);
    expect(row).toContain('not reviewed');
  }
  await rows.first().locator('h2 a').click();
  await page.waitForURL('**/patterns/*?origin=own');
  await expect.poll(() => sideBySide(page).locator('tbody th a').allTextContents(), soon).toEqual(['Checkout slow after the price import']);
  expect(screens.problems).toEqual([]);
});

test('a pattern’s page draws its shape, asks questions, and tells what held elsewhere and what went with less harm, with the incidents behind it', async () => {
  type Asked = {
    pattern: {
      asks: string[];
      lookAlikes: { pattern: { label: string } }[];
      whatHeldElsewhere: { concept: { label: string }; incidents: { count: number; total: number } }[];
    };
    contrast: { less: { totalCount: number }; more: { totalCount: number } };
  };
  const { pattern, contrast } = await screens.ask<Asked>(
    `{ pattern(id: "retry-sustained-overload") { asks lookAlikes { pattern { label } }
      whatHeldElsewhere { concept { label } incidents { count total } } }
      contrast(pattern: "retry-sustained-overload") { less { totalCount } more { totalCount } } }`,
  );
  const page = await screens.open('/patterns/retry-sustained-overload');
  const about = page.getByRole('region', { name: 'About this pattern' });
  await about.waitFor();
  const text = await about.textContent();
  for (const ask of pattern.asks) expect(text).toContain(ask);
  expect(await about.getByRole('list', { name: 'Alternative 2' }).getByRole('listitem').allTextContents()).toEqual([
    'Retries made it worseamplified, kept going, overloaded or used up ⟶anything',
  ]);

  const held = page.getByRole('region', { name: 'What held elsewhere' });
  await held.getByRole('heading', { level: 3 }).first().waitFor(soon);
  await held.getByRole('button', { name: `Show all ${pattern.whatHeldElsewhere.length}` }).click();
  expect(await held.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
    pattern.whatHeldElsewhere.map(({ concept }) => concept.label),
  );
  const [most] = pattern.whatHeldElsewhere;
  expect(await held.textContent()).toContain(`${most?.incidents.count} of ${most?.incidents.total}`);

  const different = page.getByRole('region', { name: 'Same shape, different end' });
  await different.getByText('Association, not effect.').waitFor(soon);
  expect(await different.locator('dl').textContent()).toMatch(
    new RegExp(`less harm${contrast.less.totalCount}.*more harm${contrast.more.totalCount}`),
  );
  await page.getByRole('link', { name: pattern.lookAlikes[0]?.pattern.label ?? '', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: pattern.lookAlikes[0]?.pattern.label ?? '' }).waitFor(soon);
  expect(screens.problems).toEqual([]);
});

test('where a part of a pattern’s page fails, the rest stays and that part can be tried again', async () => {
  const page = await screens.open('/incidents/none');
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && route.request().postData()?.includes('"PatternContrast"') ? route.abort() : route.continue(),
  );
  await page.goto(new URL('/patterns/retry-sustained-overload', screens.url).href);
  const different = page.getByRole('region', { name: 'Same shape, different end' });
  await different.getByRole('alert').waitFor(soon);
  await sideBySide(page).waitFor();
  failing = false;
  await different.getByRole('button', { name: 'Try again' }).click();
  await different.getByText('Association, not effect.').waitFor(soon);
  // The browser reports the request that we cut off.
  screens.problems.length = 0;
});
