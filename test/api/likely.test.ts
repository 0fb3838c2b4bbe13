/** What a reader only guesses is there for who looks, and counts nowhere; on each engine. */
import { expect, test } from 'vitest';
import { likelyFrom } from '../../graph/likely.ts';
import { onEngines } from './engines.ts';
import { idOf } from './expected.ts';
import { asker, load, owner } from './graphs.ts';
import { told } from './told.ts';

const below = likelyFrom - 0.01;
const sure = told({
  title: 'Sure of the queue',
  says: [
    ['The intake queue overflowed at noon.', 'saturation/queue', likelyFrom],
    ['A licence had run out.', 'contributor/expiry'],
  ],
});
const guessed = told({
  title: 'Perhaps a queue',
  date: '2024-02-02',
  says: [
    ['The intake queue overflowed at night.', 'saturation/queue', below],
    ['Staff restarted it by hand.', 'adaptation/restart', 0.9],
  ],
});
const empty = told({ title: 'Nothing but a guess', says: [['Callers were told to wait.', 'adaptation/communicate', below]] });

const everything = `{
  corpus { findingCount reviewedFindingCount lessCertainFindingCount byFacet { facet findingCount lessCertainFindingCount incidentCount } }
  concepts(facet: SATURATION) { id incidentCount }
  incidents(filter: { concepts: ["saturation/queue"] }) { totalCount }
  search(text: "") { totalCount facets { id buckets { id count } } }
}`;
type Bucket = { id: string; count: number };

onEngines(
  async ({ store }) => void (await load(store, [sure, guessed, empty])),
  (graph) => {
    const ask: ReturnType<typeof asker> = (...question) => asker(graph().store)(...question);
    const seen = async () => {
      const { corpus, concepts, incidents, search } = (await ask(owner, everything)).data;
      return {
        corpus,
        concept: concepts.find(({ id }: { id: string }) => id === 'saturation/queue').incidentCount,
        filtered: incidents.totalCount,
        facets: Object.fromEntries(
          search.facets
            .filter(({ id }: { id: string }) => id !== 'organisation' && id !== 'origin' && id !== 'pattern')
            .map((facet: { id: string; buckets: Bucket[] }) => [facet.id, facet.buckets.map(({ id, count }) => [id, count])]),
        ),
      };
    };
    const none = { findingCount: 0, lessCertainFindingCount: 0, incidentCount: 0 };
    const asRead = {
      corpus: {
        findingCount: 3,
        reviewedFindingCount: 0,
        lessCertainFindingCount: 2,
        byFacet: [
          { facet: 'CONTRIBUTOR', findingCount: 1, lessCertainFindingCount: 0, incidentCount: 1 },
          { facet: 'SATURATION', findingCount: 1, lessCertainFindingCount: 1, incidentCount: 1 },
          { facet: 'SAFETY_MECHANISM', ...none },
          { facet: 'DETECTION', ...none },
          { facet: 'DIFFICULTY', ...none },
          { facet: 'ADAPTATION', findingCount: 1, lessCertainFindingCount: 1, incidentCount: 1 },
        ],
      },
      concept: 1,
      filtered: 1,
      facets: {
        contributor: [['contributor/expiry', 1]],
        saturation: [['saturation/queue', 1]],
        adaptation: [['adaptation/restart', 1]],
      },
    };

    test('counts, facets and filters go by likely findings; the less certain have counts of their own', async () => {
      expect(await seen()).toEqual(asRead);
    });

    test('an incident tells all of them, each with whether it is likely', async () => {
      const { data } = await ask(owner, `{ incident(id: "${idOf(guessed)}") { findings { concept { id } confidence likely } } }`);
      expect(data.incident.findings).toEqual([
        { concept: { id: 'saturation/queue' }, confidence: below, likely: false },
        { concept: { id: 'adaptation/restart' }, confidence: 0.9, likely: true },
      ]);
    });

    test('a search finds the words of a guess too, below the same words of a likely finding though it is the later', async () => {
      const query =
        '{ search(text: "intake overflowed") { edges { node { ... on Incident { id } } reasons { place finding { likely } } } } }';
      expect((await ask(owner, query)).data.search.edges).toEqual([
        { node: { id: idOf(sure) }, reasons: [{ place: 'FINDING', finding: { likely: true } }] },
        { node: { id: idOf(guessed) }, reasons: [{ place: 'FINDING', finding: { likely: false } }] },
      ]);
    });

    test('a guess that a person accepts counts from then on, and no longer once the verdict is taken back', async () => {
      const { data } = await ask(owner, `{ incident(id: "${idOf(guessed)}") { findings(facet: SATURATION) { id } } }`);
      const review = (verdict: string) =>
        ask(
          owner,
          `mutation { review(input: { findingId: "${data.incident.findings[0].id}", verdict: ${verdict} }) { ... on ReviewSaved { finding { likely } } } }`,
        );
      expect((await review('ACCEPT')).data.review).toEqual({ finding: { likely: true } });
      expect(await seen()).toMatchObject({
        corpus: { findingCount: 4, reviewedFindingCount: 1, lessCertainFindingCount: 1 },
        concept: 2,
        filtered: 2,
        facets: { saturation: [['saturation/queue', 2]] },
      });
      expect((await review('UNDO')).data.review).toEqual({ finding: { likely: false } });
      expect(await seen()).toEqual(asRead);
      expect((await review('REJECT')).data.review).toEqual({ finding: { likely: false } });
      expect((await seen()).corpus).toMatchObject({ findingCount: 3, lessCertainFindingCount: 1 });
      await review('UNDO');
    });

    test('counts of the corpus and of organisations can be narrowed like a list of incidents', async () => {
      const of = (origin: string) =>
        ask(
          owner,
          `{ corpus(filter: {origin: ${origin}}) { incidentCount findingCount } pattern(id: "lapsed-without-owner") { organisationCount(filter: {origin: ${origin}}) } }`,
        );
      expect(await of('OWN')).toEqual({
        data: { corpus: { incidentCount: 3, findingCount: 3 }, pattern: { organisationCount: 1 } },
      });
      expect(await of('BUNDLE')).toEqual({
        data: { corpus: { incidentCount: 0, findingCount: 0 }, pattern: { organisationCount: 0 } },
      });
    });
  },
);
