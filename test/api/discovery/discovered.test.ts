/** Discovery through GraphQL, on each engine: right numbers and sentences for each level, while other requests go on being answered. */
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../../schema/coded.ts';
import { catalogue } from '../../../graph/queries/catalogue.ts';
import { discoveries } from '../../../api/discovery/discoveries.ts';
import { randomFrom } from '../../../api/discovery/random.ts';
import type { Access } from '../../../api/auth/access.ts';
import type { Store } from '../../../graph/store.ts';
import { answerTo, operations } from '../crawl.ts';
import { onEngines } from '../engines.ts';
import { asker, load, owner, stranger } from '../graphs.ts';
import type { Proof } from '../told.ts';
import { told } from '../told.ts';

vi.setConfig({ testTimeout: 120_000 });

const others: Finding['concept'][] = [
  'contributor/code-deploy',
  'contributor/config-change',
  'contributor/expiry',
  'saturation/cpu',
  'safety-mechanism/testing',
  'difficulty/fixation',
  'adaptation/restart',
  'adaptation/rollback',
];
const random = randomFrom(11);
const filler = (): Proof[] =>
  others.filter((_concept, at) => at === 0 || random.unit() < 0.4).map((concept) => [`Of ${concept} it is said here.`, concept]);
const apart: Proof[] = [
  ['Every client tried again at once.', 'safety-mechanism/retry'],
  ['The backlog could not be worked off any more.', 'saturation/queue'],
];
/** One sentence coded twice: that is no meeting of two things. */
const inOne: Proof[] = [
  ['Tries upon tries filled the backlog.', 'safety-mechanism/retry', 0.9],
  ['Tries upon tries filled the backlog.', 'saturation/queue', 0.7],
];
const report = (number: number, says: Proof[], visibility: 'public' | 'internal' = 'public') =>
  told({
    title: `Report ${number}`,
    date: new Date(number * 864e6).toISOString().slice(0, 10),
    organisation: `House ${number % 6}`,
    says: [...filler(), ...says],
    visibility,
  });

const open = Array.from({ length: 60 }, (_, n) => report(n, n < 10 ? apart : n < 12 ? inOne : []));
const internal = Array.from({ length: 6 }, (_, n) => report(100 + n, apart, 'internal'));
const pattern = `edges { cursor node { id label kind parts { concept { id } role outcome effect } interactions { type } support organisationCount expected lift
  liftLow liftHigh leverage pAdjusted q warnings incidents(first: 2) { totalCount edges { node { title } proofs { part finding { concept { id } } quote { text } } interactions { id } } } } }`;
const question = (args = ''): string => `{ discovered${args} { totalCount incidentCount smallestSupport snapshot ${pattern} } }`;

/** Every field that discovery answers with, as deep as it goes. */
const whole = operations({
  discovered: ['', '(kind: SUBGRAPH)'],
  discoveredPattern: ['(id: "safety-mechanism/retry + saturation/queue")'],
}).filter((operation) => operation.startsWith('{ discovered'));

async function wholeAnswers(store: Store, access: Access): Promise<unknown[]> {
  const answers: unknown[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would ask
  for (const operation of whole) answers.push(await answerTo(store, access, operation));
  return answers;
}
/** What a stranger was told before the internal reports came. */
let before: unknown[] = [];

onEngines(
  async ({ store }) => {
    await load(store, open);
    before = await wholeAnswers(store, stranger);
    await load(store, internal);
  },
  (graph) => {
    const ask: ReturnType<typeof asker> = (...asked) => asker(graph().store)(...asked);

    test('what occurs together beyond chance comes with its numbers and sentences; one sentence coded twice is not counted', async () => {
      const { discovered } = (await ask(stranger, question())).data;
      expect([discovered.totalCount, discovered.incidentCount, discovered.smallestSupport]).toEqual([1, 60, 4]);
      const { node } = discovered.edges[0];
      expect(node).toMatchObject({
        id: 'safety-mechanism/retry + saturation/queue',
        label: 'Retries + Queue or backlog',
        kind: 'SET',
        parts: [
          { concept: { id: 'safety-mechanism/retry' }, role: null, outcome: null, effect: null },
          { concept: { id: 'saturation/queue' }, role: null, outcome: null, effect: null },
        ],
        interactions: [],
        support: 10,
        organisationCount: 6,
        warnings: [],
      });
      expect(node.lift).toBeCloseTo(10 / node.expected, 10);
      expect(node.leverage).toBeCloseTo((10 - node.expected) / 60, 10);
      expect([node.liftLow > 1, node.liftLow < node.lift, node.lift < node.liftHigh, node.pAdjusted <= 0.05, node.q <= 0.05]).toEqual(
        Array.from({ length: 5 }, () => true),
      );
      expect(node.incidents.totalCount).toBe(10);
      expect(node.incidents.edges[0].proofs).toEqual(
        apart.map(([text, id], part) => ({ part, finding: { concept: { id } }, quote: { text } })),
      );
    });

    test('who may see internal reports gets other numbers, by the same id; both answers are of one snapshot each', async () => {
      const [seen, all, again] = [await ask(stranger, question()), await ask(owner, question()), await ask(stranger, question())];
      expect(all.data.discovered.edges[0].node).toMatchObject({ id: 'safety-mechanism/retry + saturation/queue', support: 16 });
      expect(again).toEqual(seen);
      expect(all.data.discovered.snapshot).not.toBe(seen.data.discovered.snapshot);
      expect(JSON.stringify(seen)).not.toMatch(/Report 10\d/);
    });

    test('to a stranger every field of it is as if the internal reports had never come', async () => {
      const tells = (word: string) => (answers: unknown[]) => answers.map((answer) => JSON.stringify(answer).includes(word));
      const after = await wholeAnswers(graph().store, stranger);
      expect(after).toEqual(before);
      expect(tells('The backlog could not be worked off any more.')(after)).toEqual([true, false, true]);
      expect(tells('errors')(after)).toEqual([false, false, false]);
      expect(tells('Report 100')(await wholeAnswers(graph().store, owner))).toEqual([true, false, true]);
    });

    test('a filter says among which incidents to look, and pages go on from a cursor', async () => {
      const one = (await ask(stranger, question('(filter: {organisations: ["house-1"]})'))).data.discovered;
      expect([one.totalCount, one.incidentCount]).toEqual([0, 10]);
      const { edges } = (await ask(stranger, question())).data.discovered;
      const rest = (await ask(stranger, question(`(first: 5, after: "${edges[0].cursor}")`))).data.discovered;
      expect([rest.totalCount, rest.edges]).toEqual([1, []]);
      expect((await ask(stranger, question('(first: 0)'))).errors).toMatchObject([{ extensions: { code: 'FIRST_OUT_OF_RANGE' } }]);
      expect((await ask(stranger, question('(kind: SUBGRAPH)'))).data.discovered.totalCount).toBe(0);
    });

    test('one pattern is found by its id, with the numbers that it has for the asker; where it does not stand out there is none', async () => {
      const one = (args: string) => `{ discoveredPattern${args} { id support incidents(first: 1) { totalCount } } }`;
      const id = 'safety-mechanism/retry + saturation/queue';
      expect(await ask(stranger, one(`(id: "${id}")`))).toEqual({
        data: { discoveredPattern: { id, support: 10, incidents: { totalCount: 10 } } },
      });
      expect((await ask(owner, one(`(id: "${id}")`))).data.discoveredPattern.support).toBe(16);
      expect((await ask(owner, one(`(id: "${id}", kind: SUBGRAPH)`))).data.discoveredPattern).toBe(null);
      expect((await ask(owner, one(`(id: "${id}", filter: {organisations: ["house-1"]})`))).data.discoveredPattern).toBe(null);
    });

    test('a report that comes and one that goes change the numbers, to those of a view made from nothing', async () => {
      await load(graph().store, [report(200, apart)]);
      const caughtUp = await ask(stranger, question());
      expect(caughtUp.data.discovered.edges[0].node.support).toBe(11);
      expect(await asker({ ...graph().store })(stranger, question())).toEqual(caughtUp);
    });

    test('other questions are answered while it mines', async () => {
      await load(graph().store, [report(201, apart)]);
      const answered: string[] = [];
      await Promise.all([
        ask(stranger, question()).then(() => answered.push('mined')),
        ask(stranger, '{ viewer { level } }').then(() => answered.push('asked')),
      ]);
      expect(answered).toEqual(['asked', 'mined']);
    });

    test('who goes stops the mining, and who asks again gets an answer', async () => {
      await load(graph().store, [report(202, apart)]);
      const { store } = graph();
      const state = await catalogue(store, stranger);
      const gone = new AbortController();
      const waiting = discoveries(store, stranger, state, 'set', {}, gone.signal);
      gone.abort(new Error('gone'));
      await expect(waiting).rejects.toThrow('gone');
      await expect(discoveries(store, stranger, state, 'set', {}, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
      const [found] = await discoveries(store, stranger, state, 'set', {}, undefined);
      expect(found).toMatchObject({ support: 13 });
    });
  },
);
