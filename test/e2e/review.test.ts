import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

let screens: Screens;
let own: string;
beforeAll(async () => {
  screens = await startScreens();
  const { search } = await screens.ask<{ search: { edges: { node: { id: string } }[] } }>(
    '{ search(text: "", filter: {origin: OWN}) { edges { node { ... on Incident { id } } } } }',
  );
  own = search.edges[0]?.node.id ?? '';
});
afterAll(() => screens.close());

const statuses = async (): Promise<Record<string, string>> => {
  const { incident } = await screens.ask<{ incident: { findings: { concept: { label: string }; status: string }[] } }>(
    `{ incident(id: "${own}") { findings(includeRejected: true) { concept { label } status } } }`,
  );
  return Object.fromEntries(incident.findings.map(({ concept, status }) => [concept.label, status]));
};

test('found findings are told apart, accepted, taken back and rejected; the graph keeps each verdict', async () => {
  const page = await screens.open(`/incidents/${own}`);
  const item = page.locator('li[id^="finding-"]').filter({ hasText: 'Retries' });
  await item.waitFor();
  expect(await page.locator('section[aria-labelledby="findings"]').textContent()).toContain('Found by a reader, none reviewed yet');
  expect(await item.textContent()).toContain('likely, not reviewed');
  expect(await item.getByTitle('Confidence 0.95, not reviewed').count()).toBe(1);
  expect(await page.locator('mark[data-tint="true"]').count()).toBe(0);

  await item.getByRole('button', { name: /Retries/ }).click();
  await item.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('Accepted: Retries').waitFor();
  expect(await statuses()).toMatchObject({ Retries: 'ACCEPTED' });
  expect(await page.locator('mark[data-tint="true"]').allTextContents()).toEqual([
    'Clients retried after one second, which doubled the queries.',
  ]);
  expect(await page.locator('section[aria-labelledby="findings"]').textContent()).toContain(
    '1 reviewed by hand, 5 found by a reader and not reviewed',
  );

  await page.reload();
  await item.waitFor();
  expect(await item.getAttribute('data-status')).toBe('ACCEPTED');
  await item.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: Retries').waitFor();
  expect(await statuses()).toMatchObject({ Retries: 'FOUND' });

  await page.keyboard.press('x');
  await page.getByText('Rejected: Retries').waitFor();
  expect(await statuses()).toMatchObject({ Retries: 'REJECTED' });
  expect(await item.textContent()).toContain('rejected: it counts nowhere');
  expect((await page.locator('mark').allTextContents()).join('')).not.toContain('Clients retried');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: Retries').waitFor();
  expect(await statuses()).toMatchObject({ Retries: 'FOUND' });
  expect(screens.problems).toEqual([]);
});

const shown = (page: Page) => page.locator('li[id^="finding-"]').evaluateAll((items) => items.map(({ id }) => id));
const answer = (page: Page, question: string) =>
  page
    .locator('section[aria-labelledby="findings"] h3')
    .filter({ hasText: question })
    .evaluate((head) => head.parentElement?.querySelector('p')?.textContent ?? null);

test('less certain findings wait behind a control that the keyboard reaches; the numbers stay, and so does the choice', async () => {
  const page = await screens.open(`/incidents/${own}`);
  await page.getByRole('heading', { name: '6 findings' }).waitFor();
  const before = await shown(page);
  expect(before.length).toBe(6);
  expect(await answer(page, 'What kept it going?')).toBe('Only less certain findings');
  expect(await answer(page, 'What made it hard?')).toBe('Not stated in the report');
  expect((await page.locator('mark').allTextContents()).join('')).not.toContain('the queue drained');

  const control = page.getByRole('checkbox', { name: '2 less certain findings' });
  await control.focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await shown(page)).length).toBe(8);
  expect((await shown(page)).filter((id) => before.includes(id))).toEqual(before);
  const guess = page.locator('li[id^="finding-"]').filter({ hasText: 'Feedback loop' });
  expect([await guess.getAttribute('data-less'), await guess.textContent()]).toEqual(['true', expect.stringContaining('a guess')]);
  expect(await page.locator('mark[data-less="true"]').allTextContents()).toEqual([
    'Written by the payments team.',
    'the queue drained within',
  ]);
  expect(await answer(page, 'What kept it going?')).toBe(null);
  // The count is that of likely findings, shown or not.
  expect(await page.locator('#findings').textContent()).toBe('6 findings');

  // A way within the page keeps them, and so does the address.
  await page
    .locator('li[id^="finding-"]')
    .filter({ hasText: 'Retries' })
    .getByRole('button', { name: /Retries/ })
    .click();
  await page.locator('li[id^="finding-"] q').first().click();
  expect((await shown(page)).length).toBe(8);
  expect(new URL(page.url()).searchParams.get('less')).toBe('shown');
  await page.reload();
  await page.locator('mark').first().waitFor();
  await expect.poll(async () => (await shown(page)).length).toBe(8);
  await page.keyboard.press('l');
  await expect.poll(() => shown(page)).toEqual(before);
  expect(new URL(page.url()).searchParams.has('less')).toBe(false);
  expect(screens.problems).toEqual([]);
});

test('a link to a less certain finding shows it by itself: from a search, and by its number', async () => {
  const page = await screens.open('/search?q=drained');
  const hit = page.getByRole('region', { name: 'Hits' }).locator('li').filter({ hasText: 'Checkout slow' });
  await hit.getByText('a guess').waitFor();
  await hit.getByRole('link', { name: /the queue drained/ }).click();
  await page.waitForURL('**/incidents/**');
  const lit = page.locator('mark[data-lit="chosen"]');
  await lit.waitFor();
  expect(await lit.textContent()).toBe('the queue drained within');
  const guesses = page.locator('li[data-less="true"]');
  expect(await guesses.count()).toBe(1);
  const hash = `#${await guesses.getAttribute('id')}`;
  await page.keyboard.press('Escape');
  await expect.poll(() => guesses.count()).toBe(0);

  const other = await screens.open(`/incidents/${own}${hash}`);
  await other.locator('mark').first().waitFor();
  await expect.poll(() => other.locator('mark[data-lit="chosen"]').allTextContents()).toEqual(['the queue drained within']);
  expect(await other.locator('li[data-less="true"] button').first().getAttribute('aria-current')).toBe('true');
  await other.keyboard.press('Escape');
  await expect.poll(async () => (await shown(other)).length).toBe(6);
});

test('a verdict that the server does not take is put back and said', async () => {
  const page = await screens.open(`/incidents/${own}`);
  const item = page.locator('li[id^="finding-"]').filter({ hasText: 'Customers said so' });
  await item.getByRole('button', { name: /Customers said so/ }).click();
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('mutation') ? route.abort() : route.continue()));
  await item.getByRole('button', { name: 'Reject' }).click();
  await page.getByText(/“Customers said so” stays as it was/).waitFor();
  expect(await item.getAttribute('data-status')).toBe('FOUND');
  expect(await statuses()).toMatchObject({ 'Customers said so': 'FOUND' });
  // The browser reports the request that we cut off.
  screens.problems.length = 0;
});

test('the report’s Markdown is laid out, and marks land in tables, lists and links', async () => {
  const page = await screens.open(`/incidents/${own}`);
  await page.locator('mark').first().waitFor();
  const words = async (concept: string) => {
    const n = (await page.locator('li[id^="finding-"]').filter({ hasText: concept }).getAttribute('id'))?.split('-')[1];
    return (await page.locator(`mark[data-n~="${n}"]`).allTextContents()).join('');
  };
  expect(await words('Customers said so')).toBe('The first customers wrote to support.');
  expect(await page.locator('td mark').count()).toBe(2);
  expect(await words('The clock itself')).toBe('The nightly price import ran four hours late and met the morning traffic.');
  expect(await words('Locks')).toBe('checkout waited behind them');
  expect(await page.locator('blockquote').first().textContent()).toBe(
    'Internal. Written by the payments team. All of it on 14 May 2024, times in CEST.',
  );
});

test('who may see only public reports finds no other, and is offered no review', async () => {
  const asPublic = { extraHTTPHeaders: { 'x-rhyme-as': 'public' } };
  const hidden = await screens.open(`/incidents/${own}`, asPublic);
  await hidden.getByRole('heading', { level: 1, name: `There is no incident “${own}”` }).waitFor();
  const { search } = await screens.ask<{ search: { edges: { node: { id: string; findings: { id: string }[] } }[] } }>(
    '{ search(text: "", first: 1, filter: {origin: BUNDLE}) { edges { node { ... on Incident { id findings { id } } } } } }',
  );
  const open = search.edges[0]?.node;
  const page = await screens.open(`/incidents/${open?.id}?finding=${open?.findings[0]?.id}`, asPublic);
  await page.locator('[aria-current="true"]').waitFor();
  expect(await page.getByRole('button', { name: /^(Accept|Reject|Undo)$/ }).count()).toBe(0);
  await page.keyboard.press('x');
  expect(await page.locator('li[data-status="REJECTED"]').count()).toBe(0);
});
