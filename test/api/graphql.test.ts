/** The API over the bundled corpus, on each engine, against what went in. */
import { expect, test } from 'vitest';
import { interactionTypes } from '../../schema/generated/vocabulary.ts';
import { corpus } from './corpus.ts';
import { onEngines } from './engines.ts';
import { byDate, idOf, incidentNode, patternNodes, upper } from './expected.ts';
import type { Answer } from './graphs.ts';
import { asker, load, owner, stranger } from './graphs.ts';

const reports = corpus();
const holding = (id: string) => byDate(reports.filter(({ coded }) => coded.findings.some(({ concept }) => concept === id)));
const issue = {
  patterns: 'patterns { id label is incidents(first: 5) { totalCount edges { node { id title } } } }',
  incidents:
    'incidents(first: 20) { totalCount edges { node { id title organisation { name } findings { facet concept { id label } status quotes { text start end } } } } }',
  search: 'search(text: "retry storm", first: 10) { totalCount edges { node { __typename } } }',
};

onEngines(
  async ({ store }) => void (await load(store, reports)),
  (graph) => {
    const ask: ReturnType<typeof asker> = (...question) => asker(graph().store)(...question);
    const snapshot = async () => (await ask(owner, '{ corpus { snapshot incidentCount } }')).data.corpus;

    test("the README's three queries answer, each alone and all in one operation", async () => {
      const patterns = { patterns: patternNodes(reports) };
      const incidents = {
        incidents: {
          totalCount: reports.length,
          edges: byDate(reports)
            .slice(0, 20)
            .map((input) => ({ node: incidentNode(input) })),
        },
      };
      expect(await ask(owner, `{ ${issue.patterns} }`)).toEqual({ data: patterns });
      expect(await ask(owner, `{ ${issue.incidents} }`)).toEqual({ data: incidents });
      const { data: search } = await ask(owner, `{ ${issue.search} }`);
      expect(search.search.totalCount).toBeGreaterThan(3);
      const names = search.search.edges.map(({ node }: { node: { __typename: string } }) => Object.values(node)[0]);
      expect(new Set(names)).toEqual(new Set(['Pattern', 'Concept', 'Incident']));
      expect(await ask(owner, `{ ${issue.patterns} ${issue.incidents} ${issue.search} }`)).toEqual({
        data: { ...patterns, ...incidents, ...search },
      });
    });

    test('counts are those of what went in', async () => {
      const findings = reports.flatMap(({ coded }) => coded.findings);
      const { data } = await ask(
        stranger,
        '{ corpus { incidentCount nearMissCount reportCount organisationCount findingCount reviewedFindingCount interactionCount byFacet { facet findingCount incidentCount } } }',
      );
      const facets = ['contributor', 'saturation', 'safety-mechanism', 'detection', 'difficulty', 'adaptation'];
      expect(data.corpus).toEqual({
        incidentCount: reports.length,
        nearMissCount: reports.filter(({ coded }) => coded.incident.nearMiss).length,
        reportCount: reports.length,
        organisationCount: new Set(reports.map(({ coded }) => coded.incident.organisation)).size,
        findingCount: findings.length,
        reviewedFindingCount: findings.length,
        interactionCount: reports.reduce((sum, { coded }) => sum + coded.interactions.length, 0),
        byFacet: facets.map((facet) => ({
          facet: upper(facet),
          findingCount: findings.filter(({ concept }) => concept.startsWith(`${facet}/`)).length,
          incidentCount: reports.filter(({ coded }) => coded.findings.some(({ concept }) => concept.startsWith(`${facet}/`))).length,
        })),
      });
    });

    test('every concept counts the incidents that hold it, and a filter by it leaves just those', async () => {
      const { data } = await ask(stranger, '{ concepts { id incidentCount } }');
      for (const { id, incidentCount } of data.concepts) expect([id, incidentCount]).toEqual([id, holding(id).length]);
      const ids = ['safety-mechanism/retry', 'contributor/feedback-loop', 'adaptation/improvise'];
      for (const id of ids) {
        const query = 'query ($id: ID!) { incidents(first: 100, filter: {concepts: [$id]}) { totalCount edges { node { id } } } }';
        expect((await ask(stranger, query, { id })).data.incidents).toEqual({
          totalCount: holding(id).length,
          edges: holding(id).map((input) => ({ node: { id: idOf(input) } })),
        });
      }
    });

    test('pages of three, joined, are the whole list', async () => {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const query =
          'query ($after: String) { incidents(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }';
        const { data }: Answer = await ask(stranger, query, { after });
        const { incidents } = data;
        expect(incidents.totalCount).toBe(reports.length);
        expect(incidents.pageInfo.endCursor).toBe(incidents.edges.at(-1).cursor);
        seen.push(...incidents.edges.map(({ node }: { node: { id: string } }) => node.id));
        ({ endCursor: after, hasNextPage: more } = incidents.pageInfo);
      }
      expect(seen).toEqual(byDate(reports).map(idOf));
    });

    test('an incident by id: facts, report text, interactions with their ends, and quotes that stand where they say', async () => {
      for (const input of reports.slice(0, 4)) {
        const { data } = await ask(
          owner,
          `query ($id: ID!) { incident(id: $id) {
          id title date nearMiss origin visibility
          findings { id by certainty confidence role outcome effect component incident { id } quotes { section report { id } } }
          interactions { type label source { phrase finding { concept { id } } } target { phrase finding { concept { id } } } quote { text start end } }
          reports { title path format sha256 text url publisher publishedOn visibility pipeline } } }`,
          { id: idOf(input) },
        );
        const { incident, findings, interactions } = input.coded;
        const concept = (ref: string | null) => {
          const found = findings.find(({ id }) => id === ref);
          return found ? { concept: { id: found.concept } } : null;
        };
        expect(data.incident).toMatchObject({
          id: idOf(input),
          title: incident.title,
          date: incident.date,
          nearMiss: incident.nearMiss,
          origin: 'BUNDLE',
          visibility: 'PUBLIC',
        });
        expect(data.incident.findings).toEqual(
          findings
            .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
            .map((finding) => ({
              id: expect.stringMatching(/^f_[0-9a-f]{20}$/),
              by: 'rhyme',
              certainty: upper(finding.certainty),
              confidence: 1,
              role: finding.role ? upper(finding.role) : null,
              outcome: finding.outcome ? upper(finding.outcome) : null,
              effect: finding.effect ? upper(finding.effect) : null,
              component: finding.component,
              incident: { id: idOf(input) },
              quotes: finding.spans.map(([start]) => ({
                section: input.sections.findLast((section) => section.start <= start)?.title ?? '',
                report: { id: expect.stringMatching(/^r_/) },
              })),
            })),
        );
        expect(data.incident.interactions).toEqual(
          interactions
            .toSorted((a, b) => a.span[0] - b.span[0])
            .map((arrow) => ({
              type: upper(arrow.type),
              label: interactionTypes.find(({ id }) => id === arrow.type)?.label,
              source: { phrase: arrow.source, finding: concept(arrow.sourceRef) },
              target: { phrase: arrow.target, finding: concept(arrow.targetRef) },
              quote: { text: arrow.quote, start: arrow.span[0], end: arrow.span[1] },
            })),
        );
        const { path, format, sha256, text, url, publisher, publishedOn, pipeline } = input;
        expect(data.incident.reports).toEqual([
          { title: incident.title, path, format, sha256, text, url, publisher, publishedOn, pipeline, visibility: 'PUBLIC' },
        ]);
      }
    });

    test('a pattern shows its sentence first, and the incident says the same of it', async () => {
      const { data } = await ask(
        stranger,
        '{ pattern(id: "retry-sustained-overload") { label shape organisationCount incidents(first: 100) { edges { confidence node { id patterns { pattern { id } quotes { quote { text } } } } quotes { quote { text } finding { concept { id } } } } } } }',
      );
      const held = byDate(reports.filter(({ coded }) => coded.patterns.some(({ id }) => id === 'retry-sustained-overload')));
      expect(data.pattern.organisationCount).toBe(new Set(held.map(({ coded }) => coded.incident.organisation)).size);
      expect(data.pattern.incidents.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(held.map(idOf));
      data.pattern.incidents.edges.forEach(
        (
          edge: { quotes: { quote: { text: string } }[]; node: { patterns: { pattern: { id: string }; quotes: unknown }[] } },
          at: number,
        ) => {
          expect(edge.quotes[0]?.quote.text).toBe(held[at]?.coded.patterns.find(({ id }) => id === 'retry-sustained-overload')?.quote);
          const same = edge.node.patterns.find(({ pattern }) => pattern.id === 'retry-sustained-overload');
          expect(same?.quotes).toEqual(edge.quotes.map(({ quote }) => ({ quote })));
        },
      );
    });

    test('what does not exist is null', async () => {
      expect(await ask(owner, '{ incident(id: "i_0") { id } report(id: "r_0") { id } pattern(id: "no-such") { id } }')).toEqual({
        data: { incident: null, report: null, pattern: null },
      });
    });

    test('the same graph has the same snapshot; a write gives another, and the next question sees it', async () => {
      const before = await snapshot();
      expect(await load(graph().store, reports.slice(0, 2))).toEqual(['unchanged', 'unchanged']);
      expect(await snapshot()).toEqual(before);
      const [first] = reports;
      if (!first) throw new Error('the corpus is empty');
      // another incident, not one more report of the first
      const incident = { ...first.coded.incident, date: '1901-01-01' };
      await load(graph().store, [{ ...first, path: 'another.md', coded: { ...first.coded, incident } }]);
      const after = await snapshot();
      expect(after.incidentCount).toBe(before.incidentCount + 1);
      expect(after.snapshot).not.toBe(before.snapshot);
    });
  },
);
