import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await startScreens();
});
afterAll(() => screens.close());

test.each([
  ['/', 'The patterns could not be loaded', 'h2 a'],
  ['/patterns/decompensation', 'The pattern could not be loaded', 'h1'],
  ['/discovered/set/x', 'The discovered pattern could not be loaded', 'h1'],
  ['/corpus', 'The corpus could not be loaded', 'section h2'],
  ['/corpus/matrix', 'The matrix could not be loaded', 'table'],
  ['/search?q=cache', 'The search could not be done', 'section h2 a'],
])('%s waits with a skeleton, says what failed, and tries again', async (path, failure, loaded) => {
  const page = await screens.open('/incidents/none');
  let answer: 'wait' | 'fail' | 'go' = 'wait';
  const held = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (answer === 'wait') await held.promise;
    await (answer === 'go' ? route.continue() : route.abort());
  });
  await page.goto(new URL(path, screens.url).href);
  await page
    .getByText(/^Loading /)
    .first()
    .waitFor({ state: 'attached' });
  answer = 'fail';
  held.resolve();
  await page.getByRole('alert').getByRole('heading', { name: failure }).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('The server did not answer');
  answer = 'go';
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main').locator(loaded).first().waitFor({ timeout: 25_000 });
  expect(await page.getByRole('alert').count()).toBe(0);
});

test.each([
  ['/incidents/none', 'There is no incident “none”'],
  ['/patterns/none', 'There is no pattern “none”'],
  ['/nowhere', 'There is no page at /nowhere'],
])('%s says that there is no such thing, and where to go on', async (path, heading) => {
  const page = await screens.open(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.getByRole('link', { name: 'See the patterns' }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

test('a chosen theme wins over the system’s and is there before the first paint', async () => {
  const page = await screens.open('/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /Theme: system/ }).click();
  await page.getByRole('button', { name: /Theme: light/ }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await paper()).toBe(dark);
  expect(await page.getByRole('button', { name: /Theme: dark/ }).count()).toBe(1);
});

test('the skip link is the first stop and leads to the content', async () => {
  const page = await screens.open('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
