import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';
import { startScreens } from './screens.ts';
import type { Screens } from './screens.ts';

type Found = {
  id: string;
  title: string;
  findings: { id: string; concept: { label: string }; quotes: { text: string; start: number; end: number }[] }[];
  interactions: { label: string; source: { phrase: string }; target: { phrase: string } }[];
};
const fields =
  'id title findings { id concept { label } quotes { text start end } } interactions { label source { phrase } target { phrase } }';

let screens: Screens;
let incidents: Found[];
beforeAll(async () => {
  screens = await startScreens();
  const { search } = await screens.ask<{ search: { edges: { node: Found }[] } }>(
    `{ search(text: "", first: 100, filter: {origin: BUNDLE}) { edges { node { ... on Incident { ${fields} } } } } }`,
  );
  incidents = search.edges.map(({ node }) => node);
});
afterAll(() => screens.close());

/** The marked text of a range of the report, as it stands on the page. */
const marked = (page: Page) =>
  page
    .locator('mark')
    .evaluateAll((all) =>
      all.map((mark) => ({ start: Number(mark.dataset['start']), end: Number(mark.dataset['end']), text: mark.textContent })),
    );

test('every quote of every finding of the bundle is marked, word for word', async () => {
  const page = await screens.open('/');
  expect(incidents.length).toBeGreaterThanOrEqual(20);
  await inTurn(incidents, async ({ id, findings }) => {
    await page.goto(new URL(`/incidents/${id}`, screens.url).href);
    await page.locator('mark').first().waitFor();
    const marks = await marked(page);
    const onPage = findings
      .flatMap(({ quotes }) => quotes)
      .map(({ text, start, end }) => ({
        text,
        shown: marks
          .filter((mark) => mark.start >= start && mark.end <= end)
          .map((mark) => mark.text)
          .join(''),
      }));
    // A quote may run over a paragraph's end, which is no text on the page.
    for (const { text, shown } of onPage) expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
  expect(screens.problems).toEqual([]);
}, 240_000);

test('text and list answer each other, by mouse and by keyboard', async () => {
  const [incident] = incidents;
  const page = await screens.open(`/incidents/${incident?.id}`);
  const current = page.locator('[aria-current="true"]');
  const lit = page.locator('mark[data-lit="chosen"]');

  const mark = page.locator('mark').first();
  const n = (await mark.getAttribute('data-n'))?.split(' ')[0];
  await mark.hover();
  expect(await page.locator(`#finding-${n}`).getAttribute('data-lit')).toBe('hovered');
  await mark.click();
  await expect.poll(() => current.locator('span').first().textContent()).toBe(n);
  expect(new URL(page.url()).searchParams.get('finding')).toMatch(/^f_/);

  await page.keyboard.press('Escape');
  await expect.poll(async () => [await current.count(), await lit.count()]).toEqual([0, 0]);
  const steps = [
    { key: 'j', number: '1' },
    { key: 'j', number: '2' },
    { key: 'k', number: '1' },
  ];
  await inTurn(steps, async ({ key, number }) => {
    await page.keyboard.press(key);
    await expect.poll(() => current.locator('span').first().textContent()).toBe(number);
  });
  expect(await lit.count()).toBeGreaterThan(0);

  const third = page.locator('#finding-3 > button');
  await third.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await lit.first().getAttribute('data-n'))?.split(' ')).toContain('3');
  expect(await lit.first().evaluate((one) => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().bottom < innerHeight)).toBe(
    true,
  );

  // The numbers in the text are links that the keyboard reaches.
  const number = page.getByRole('link', { name: 'Finding 2', exact: true }).first();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => current.locator('span').first().textContent()).toBe('2');
});

test('interactions read as sentences, silence is told, and nothing is called the root cause', async () => {
  const incident = incidents.find(({ title }) => title.startsWith('Facebook'));
  const page = await screens.open(`/incidents/${incident?.id}`);
  const section = page.getByRole('region', { name: 'What did what to what?' });
  await section.waitFor();
  const sentences = await section.locator('li p').allTextContents();
  expect(sentences).toEqual(incident?.interactions.map(({ label, source, target }) => `${source.phrase} — ${label} → ${target.phrase}`));
  const silent = await page
    .locator('section[aria-labelledby="findings"] h3')
    .evaluateAll((heads) =>
      heads.filter((head) => head.parentElement?.textContent.includes('Not stated in the report')).map((head) => head.textContent),
    );
  expect(silent).toContain('What kept it going?');
  expect((await page.locator('main').textContent())?.toLowerCase()).not.toContain('root cause');
});

test('dated lines stand as a timeline with their zone, each a way to its words, and none where the report has none', async () => {
  const own = await screens.ask<{ search: { edges: { node: { id: string } }[] } }>(
    '{ search(text: "", filter: {origin: OWN}) { edges { node { ... on Incident { id } } } } }',
  );
  const page = await screens.open(`/incidents/${own.search.edges[0]?.node.id}`);
  const section = page.getByRole('region', { name: 'What happened when?' });
  await section.waitFor();
  expect(await section.getByRole('listitem').allTextContents()).toEqual([
    '14 May 2024 08:05 CEST The first customers wrote to support.',
    '08:20 CEST Our latency alert fired, fifteen minutes later.',
  ]);
  expect(await page.locator('header h1 + p').textContent()).toContain('Began 08:05 UTC+2Ended 08:31 UTC+2');
  await section.getByRole('link', { name: /latency alert/ }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await page.locator('mark[data-lit="chosen"]').allTextContents()).join(''))
    .toBe('Our latency alert fired, fifteen minutes later.');

  await page.goto(new URL(`/incidents/${incidents[0]?.id}`, screens.url).href);
  await page.getByRole('region', { name: 'What did what to what?' }).waitFor();
  expect(await section.count()).toBe(0);
});

test('on a narrow screen the chosen finding stands at the foot, beside its words', async () => {
  const [incident] = incidents;
  const page = await screens.open(`/incidents/${incident?.id}?finding=${incident?.findings[0]?.id}`, {
    viewport: { width: 390, height: 844 },
  });
  const peek = page.getByRole('region', { name: 'The chosen finding' });
  await peek.waitFor();
  const gap = async () => {
    const [mark, card] = [await page.locator('mark[data-lit]').first().boundingBox(), await peek.boundingBox()];
    return mark && card ? card.y - mark.y - mark.height : null;
  };
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
  await peek.getByRole('button', { name: 'Next finding' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('finding')).not.toBe(incident?.findings[0]?.id);
  await peek.getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('navigation', { name: 'Parts of this page' })
    .getByRole('link', { name: /Findings/ })
    .click();
  await expect.poll(() => page.locator('#findings').evaluate((head) => head.getBoundingClientRect().top)).toBeLessThan(200);
});

test('the incidents most like it stand below, with what both share and what differs in the words of both', async () => {
  const incident = incidents.find(({ title }) => title.startsWith('AWS us-east-1'));
  type Asked = { similarIncidents: { edges: { node: { title: string }; sharedConcepts: { concept: { label: string } }[] }[] } };
  const { similarIncidents } = await screens.ask<Asked>(
    `{ similarIncidents(id: "${incident?.id}", first: 5) { edges { node { title } sharedConcepts { concept { label } } } } }`,
  );
  const page = await screens.open(`/incidents/${incident?.id}`);
  const section = page.getByRole('region', { name: 'Which incidents are most like it?' });
  const list = section.getByRole('list', { name: 'Similar incidents, the most alike first' }).locator('> li');
  await list.first().waitFor({ timeout: 10_000 });
  expect(await list.getByRole('heading').allTextContents()).toEqual(similarIncidents.edges.map(({ node }) => node.title));
  const [best] = similarIncidents.edges;
  for (const { concept } of best?.sharedConcepts ?? []) expect(await list.first().textContent()).toContain(concept.label);
  const table = page.getByRole('table', { name: `This incident beside ${best?.node.title}` });
  const both = table
    .locator('tr', { has: page.locator('th', { hasText: /^Both$/ }) })
    .first()
    .locator('q');
  expect(await both.count()).toBe(2);
  expect(await table.textContent()).toContain('The report does not tell of it');

  // A sentence of this incident is lit on this page, one of the other leads there.
  const [here, there] = [await both.first().textContent(), await both.last().textContent()];
  await both.first().click();
  const lit = page.locator('mark[data-lit="chosen"]');
  await expect.poll(async () => (await lit.allTextContents()).join('')).toContain(here);
  expect(new URL(page.url()).pathname).toBe(`/incidents/${incident?.id}`);
  await both.last().click();
  await page.getByRole('heading', { level: 1, name: best?.node.title ?? '' }).waitFor({ timeout: 10_000 });
  await expect.poll(async () => (await lit.allTextContents()).join('')).toContain(there);
  expect(screens.problems).toEqual([]);
});
