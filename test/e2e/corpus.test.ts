import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await startScreens();
});
afterAll(() => screens.close());

const soon = { timeout: 10_000 };

test('somebody asks whether trouble comes from what was meant to prevent it, and reads the incidents', async () => {
  type Part = { count: number; total: number };
  type Asked = { corpus: { reliability: { any: Part }; silence: { question: string; silent: Part }[]; nearMisses: Part } };
  const { corpus } = await screens.ask<Asked>(
    '{ corpus { reliability { any { count total } } silence { question silent { count total } } nearMisses { count total } } }',
  );
  const { any } = corpus.reliability;
  const page = await screens.open('/');
  await page.getByText(`In ${any.count} of ${any.total}, something meant for reliability`).waitFor();
  await page.getByRole('link', { name: 'what all reports together say' }).click();
  await page.waitForURL('**/corpus');
  const reliability = page.getByRole('region', { name: 'Does trouble come from what was meant to prevent it?' });
  await reliability.waitFor(soon);
  expect(await reliability.locator('dl > div').first().textContent()).toMatch(
    new RegExp(`^Any of these${any.count} of ${any.total} \\d+ % \\(\\d+–\\d+ %\\)$`),
  );
  const silence = page.getByRole('region', { name: 'What do reports not say?' });
  expect((await silence.locator('dt').allTextContents()).toSorted()).toEqual(corpus.silence.map(({ question }) => question).toSorted());
  expect(await page.getByRole('region', { name: 'What came to no harm?' }).textContent()).toContain(
    `${corpus.nearMisses.count} of ${corpus.nearMisses.total}`,
  );

  await reliability.getByText(`Read the ${any.count} incidents`).click();
  const cases = reliability.getByRole('list', { name: 'Incidents in which something meant for reliability took part' }).locator('> li');
  await expect.poll(() => cases.count(), soon).toBe(Math.min(20, any.count));
  await reliability.getByRole('button', { name: /^Show more/ }).click();
  await expect.poll(() => cases.count(), soon).toBe(Math.min(40, any.count));
  expect(await cases.evaluateAll((all) => all.every((one) => one.querySelector('q')))).toBe(true);
  expect(screens.problems).toEqual([]);
});

test('the matrix is walked from the keyboard, tells each pair’s interval, and leads to the incidents; the address keeps the pair', async () => {
  type Cell = { row: { id: string; label: string }; column: { id: string; label: string }; count: number };
  const { matrix } = await screens.ask<{ matrix: { cells: Cell[] } }>(
    '{ matrix(rows: SATURATION, columns: SAFETY_MECHANISM) { cells { row { id label } column { id label } count } } }',
  );
  const page = await screens.open('/corpus/matrix');
  const table = page.getByRole('table', { name: 'Incidents in which both were found' });
  await table.waitFor(soon);
  expect(await table.getByRole('button').count()).toBe(matrix.cells.length);
  const stops = table.locator('button[tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await page.keyboard.press('ArrowRight');
  const [, second] = matrix.cells;
  const name = `${second?.row.label} + ${second?.column.label}`;
  await page.getByText(name).waitFor();
  expect(await page.locator('main').textContent()).toMatch(/times as often \(\d/);
  expect(await stops.count()).toBe(1);

  await page.keyboard.press('Enter');
  const incidents = page.getByRole('list', { name: 'Incidents that hold both' }).getByRole('listitem');
  await expect.poll(() => incidents.count(), soon).toBe(second?.count);
  expect(new URL(page.url()).searchParams.get('row')).toBe(second?.row.id);
  const colleague = await screens.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await colleague.getByRole('heading', { level: 2, name }).waitFor(soon);

  await page.getByLabel('Rows').selectOption('detection');
  await page.waitForURL('**/corpus/matrix?rows=detection');
  await expect.poll(() => table.getByRole('rowheader').allTextContents(), soon).toContainEqual(expect.stringMatching(/^Customers said so/));
  expect(screens.problems).toEqual([]);
});
