import { expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { onEngines } from './engines.ts';
import { byDate, idOf } from './expected.ts';
import type { Answer } from './graphs.ts';
import { asker, load, owner, stranger } from './graphs.ts';

const reports = corpus();
const pattern = 'retry-sustained-overload';
/** A report whose retries it was: its finding is what the pattern rests on. */
const input = byDate(reports).find(
  ({ coded }) =>
    coded.patterns.some(({ id }) => id === pattern) &&
    coded.findings.filter(({ concept }) => concept === 'safety-mechanism/retry').length === 1,
);
if (!input) throw new Error('no such report in the corpus');

const mutation = `mutation ($input: ReviewInput!) { review(input: $input) { __typename
  ... on ReviewSaved { finding { id status by incident { id } } } ... on ReviewRefused { code message } } }`;

onEngines(
  async ({ store }) => void (await load(store, reports)),
  (graph) => {
    const ask: ReturnType<typeof asker> = (...question) => asker(graph().store)(...question);
    const review = async (findingId: string, verdict: string, as = owner, note?: string): Promise<Record<string, unknown>> =>
      (await ask(as, mutation, { input: { findingId, verdict, note } })).data.review;
    const retry = async (): Promise<string> => {
      const { data }: Answer = await ask(
        owner,
        `{ incident(id: "${idOf(input)}") { findings(facet: SAFETY_MECHANISM, includeRejected: true) { id concept { id } } } }`,
      );
      return data.incident.findings.find(({ concept }: { concept: { id: string } }) => concept.id === 'safety-mechanism/retry').id;
    };
    /** Everywhere that a finding counts. */
    const seen = async () =>
      (
        await ask(
          stranger,
          `{ corpus { findingCount snapshot } concepts(facet: SAFETY_MECHANISM) { id incidentCount } incident(id: "${idOf(input)}") { findings { id } }
             search(text: "", filter: {concepts: ["safety-mechanism/retry"]}) { totalCount facets { id buckets { id count } } } patterns { id incidents { totalCount } } }`,
        )
      ).data;

    test('a rejected finding counts nowhere, is still there for who asks for it, and comes back whole when the verdict is taken back', async () => {
      const [id, before] = [await retry(), await seen()];
      expect(await review(id, 'REJECT')).toEqual({
        __typename: 'ReviewSaved',
        finding: { id, status: 'REJECTED', by: 'owner', incident: { id: idOf(input) } },
      });
      const without = await seen();
      expect(without.corpus.findingCount).toBe(before.corpus.findingCount - 1);
      expect(without.corpus.snapshot).not.toBe(before.corpus.snapshot);
      expect(without.search.totalCount).toBe(before.search.totalCount - 1);
      expect(without.incident.findings).toEqual(before.incident.findings.filter((finding: { id: string }) => finding.id !== id));
      const count = ({ concepts }: typeof before) =>
        concepts.find((concept: { id: string }) => concept.id === 'safety-mechanism/retry').incidentCount;
      expect(count(without)).toBe(count(before) - 1);
      const rejected = `{ incident(id: "${idOf(input)}") { findings(includeRejected: true) { id status by } } }`;
      const all = (as: typeof owner) =>
        ask(as, rejected).then(({ data }) => data.incident.findings.find((finding: { id: string }) => finding.id === id));
      expect([await all(owner), await all(stranger)]).toEqual([
        { id, status: 'REJECTED', by: 'owner' },
        { id, status: 'REJECTED', by: 'reviewer' },
      ]);
      expect(await review(id, 'UNDO')).toMatchObject({ finding: { status: 'ACCEPTED', by: 'rhyme' } });
      expect(await seen()).toEqual(before);
    });

    test.each([
      ['from who may only look', 'ACCEPT', stranger, undefined, 'NOT_ALLOWED'],
      ['with too long a note', 'ACCEPT', owner, 'x'.repeat(2001), 'NOTE_TOO_LONG'],
      ['that was never given', 'UNDO', owner, undefined, 'NOTHING_TO_UNDO'],
    ])('a verdict %s is refused and changes nothing', async (_name, verdict, as, note, code) => {
      const [id, before] = [await retry(), await seen()];
      expect(await review(id, verdict, as, note)).toEqual({ __typename: 'ReviewRefused', code, message: expect.any(String) });
      expect(await seen()).toEqual(before);
    });

    test('a finding that is not there is refused', async () => {
      expect(await review('f_0', 'ACCEPT')).toMatchObject({ code: 'NO_SUCH_FINDING' });
    });

    test('a GET cannot review', async () => {
      const id = await retry();
      const { buildYoga } = await import('../../api/yoga.ts');
      const url = `http://localhost/graphql?query=${encodeURIComponent(`mutation { review(input: {findingId: "${id}", verdict: REJECT}) { __typename } }`)}`;
      expect((await buildYoga(graph().store).fetch(new Request(url), { access: owner })).status).toBe(405);
    });
  },
);
