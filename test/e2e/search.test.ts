import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await startScreens();
});
afterAll(() => screens.close());

test('somebody searches from the keyboard, narrows, and sends the address to a colleague', async () => {
  const page = await screens.open('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('cache');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?q=cache');
  const hits = page.getByRole('region', { name: 'Hits' });
  await hits.locator('mark').first().waitFor();
  for (const words of await hits.locator('mark').allTextContents()) expect(words).toMatch(/^cach/i);
  const total = async () => Number((await hits.getByRole('status').textContent())?.match(/\d+/)?.[0]);
  const before = await total();

  const bucket = page.getByRole('group', { name: 'What made it hard?' }).getByRole('checkbox').first();
  await bucket.click();
  await page.waitForURL(/concept=difficulty/);
  expect(await bucket.isChecked()).toBe(true);
  await expect.poll(total).toBeLessThan(before);
  const narrowed = await total();

  const colleague = await screens.open(new URL(page.url()).pathname + new URL(page.url()).search);
  const same = colleague.getByRole('region', { name: 'Hits' }).getByRole('status');
  await same.waitFor();
  expect(await same.textContent()).toContain(String(narrowed));
  expect(await colleague.getByRole('searchbox').inputValue()).toBe('cache');

  await page.goBack();
  await expect.poll(total).toBe(before);
  expect(screens.problems).toEqual([]);
});

test('a hit leads to the sentence that matched', async () => {
  const page = await screens.open('/search?q=caches');
  const reason = page.getByRole('region', { name: 'Hits' }).locator('a:has(mark)').first();
  const sentence = (await reason.textContent()) ?? '';
  await reason.click();
  await page.waitForURL('**/incidents/**');
  const lit = page.locator('mark[data-lit]');
  await lit.first().waitFor();
  expect((await lit.allTextContents()).join('')).toContain(sentence);
});

test('every search that the empty page suggests finds something', async () => {
  const page = await screens.open('/search');
  const links = page.getByRole('region', { name: 'Searches to start from' }).getByRole('link');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(20);
  await inTurn(
    addresses.filter((one) => one.includes('q=')),
    async (address) => {
      await page.goto(new URL(address, screens.url).href);
      await page.getByRole('region', { name: 'Hits' }).locator('li').first().waitFor();
    },
  );
});

test('no hits: it says so, and one click loosens the search', async () => {
  const page = await screens.open('/search?q=%22cache+zebra%22&origin=bundle');
  await page.getByRole('heading', { name: 'Nothing found for "cache zebra" within these limits.' }).waitFor();
  await page.getByRole('button', { name: 'Search only for cache' }).click();
  await page.getByRole('region', { name: 'Hits' }).locator('li').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=cache&origin=bundle');
});

test('where few have all the words, the page says that it shows those with some of them', async () => {
  const page = await screens.open('/search?q=cache+zebra');
  await page.getByText('Few incidents have all of these words').waitFor();
});

test('"show more" adds the rest, none twice', async () => {
  const page = await screens.open('/search');
  const hits = page.getByRole('region', { name: 'Hits' });
  await hits.getByRole('button', { name: /^Show more/ }).click();
  await expect.poll(() => hits.locator('li').count()).toBe(20);
  const titles = await hits.locator('h2').allTextContents();
  expect(new Set(titles).size).toBe(20);
});
