/** Motifs asked of the API, on each engine, against what went in. */
import { expect, test } from 'vitest';
import { motifInput } from '../../graph/motifs/motif-input.ts';
import { namedPatterns } from '../../graph/motifs/named.ts';
import { matchPatterns } from '../../graph/motifs/patterns.ts';
import type { ReportInput } from '../../graph/report.ts';
import { corpus } from './corpus.ts';
import { onEngines } from './engines.ts';
import { byDate, idOf, upper } from './expected.ts';
import { asker, load, owner, stranger } from './graphs.ts';

/** The bundle as readers might have found it: nobody has accepted anything, and some of it is internal. */
const reports = corpus().map((input, n): ReportInput => ({
  ...input,
  visibility: n % 4 === 0 ? 'internal' : 'public',
  coded: {
    ...input.coded,
    findings: input.coded.findings.map((finding, at) => ({
      ...finding,
      status: 'found',
      confidence: at % 5 === 0 ? 0.19 : 0.5 + (at % 5) / 10,
      by: 'linear',
    })),
    interactions: input.coded.interactions.map((each) => ({ ...each, confidence: 0.55 })),
  },
}));
const fields = `totalCount organisationCount snapshot pageInfo { hasNextPage endCursor } edges { node { id } confidence shape
  parts { name finding { concept { id } quotes { text } } } links { from to interactions { type quote { text } } } }`;
const query = `query ($motif: MotifInput!, $first: Int, $after: String, $filter: IncidentFilter) {
  match(motif: $motif, first: $first, after: $after, filter: $filter) { ${fields} } }`;
const storm = {
  any: [
    {
      nodes: [
        { name: 'loop', concept: ['contributor/feedback-loop', 'safety-mechanism/retry'] },
        { name: 'limit', facet: ['SATURATION'] },
      ],
      edges: [{ from: 'loop', to: 'limit', type: ['AMPLIFIED', 'SUSTAINED', 'OVERLOADED'] }],
    },
  ],
};

onEngines(
  async ({ store }) => void (await load(store, reports)),
  (graph) => {
    const ask: ReturnType<typeof asker> = (...question) => asker(graph().store)(...question);

    test('the named patterns hold where ingest found them, where the graph finds their motifs, and where the readers would say so', async () => {
      for (const [viewer, seen] of [
        [owner, reports],
        [stranger, reports.filter(({ visibility }) => visibility === 'public')],
      ] as const) {
        const { data } = await ask(viewer, '{ patterns { id incidents(first: 100) { edges { node { id } } } } }');
        const ingested = new Map<string, string[]>(
          data.patterns.map((row: { id: string; incidents: { edges: { node: { id: string } }[] } }) => [
            row.id,
            row.incidents.edges.map(({ node }) => node.id).toSorted(),
          ]),
        );
        for (const { id, motif } of namedPatterns) {
          const held = seen.filter(({ coded }) => matchPatterns(coded.findings, coded.interactions).some((pattern) => pattern.id === id));
          const { data: found } = await ask(viewer, query, { motif: motifInput(motif), first: 100 });
          const ids = found.match.edges.map(({ node }: { node: { id: string } }) => node.id);
          expect([id, ids]).toEqual([id, byDate(held).map(idOf)]);
          expect([id, ingested.get(id)]).toEqual([id, held.map(idOf).toSorted()]);
        }
      }
    }, 300_000);

    test('a match tells its confidence, what stands for each part, and the sentences', async () => {
      const { data } = await ask(owner, query, { motif: storm, first: 100 });
      const edge = data.match.edges.find(({ node }: { node: { id: string } }) => {
        const input = reports.find((each) => idOf(each) === node.id);
        return input?.path === 'bluesky-ports-2026.md';
      });
      const input = reports.find(({ path }) => path === 'bluesky-ports-2026.md');
      const part = (concept: string) =>
        input?.coded.findings.find((finding) => finding.concept === concept)?.quotes.map((text) => ({ text }));
      expect(edge.parts).toEqual([
        { name: 'loop', finding: { concept: { id: 'contributor/feedback-loop' }, quotes: part('contributor/feedback-loop') } },
        { name: 'limit', finding: { concept: { id: 'saturation/network' }, quotes: part('saturation/network') } },
      ]);
      const arrow = input?.coded.interactions.find(({ type }) => type === 'sustained');
      expect(edge.links).toEqual([{ from: 'loop', to: 'limit', interactions: [{ type: 'SUSTAINED', quote: { text: arrow?.quote } }] }]);
      expect([edge.shape, edge.confidence]).toEqual([0, 0.55]);
    });

    test('pages go on where the last one ended, and a filter leaves what it says', async () => {
      const every = { any: [{ nodes: [{ name: 'x', facet: ['ADAPTATION'], effect: ['HELPED'] }] }] };
      const { data: whole } = await ask(stranger, query, { motif: every, first: 100 });
      const { data: one } = await ask(stranger, query, { motif: every, first: 7 });
      const { data: two } = await ask(stranger, query, { motif: every, first: 7, after: one.match.pageInfo.endCursor });
      expect([...one.match.edges, ...two.match.edges]).toEqual(whole.match.edges.slice(0, 14));
      expect([one.match.totalCount, one.match.pageInfo.hasNextPage]).toEqual([whole.match.edges.length, true]);
      const filter = { concepts: ['contributor/feedback-loop'] };
      const { data: some } = await ask(stranger, query, { motif: every, first: 100, filter });
      const { data: all } = await ask(
        stranger,
        '{ incidents(first: 100, filter: {concepts: ["contributor/feedback-loop"]}) { edges { node { id } } } }',
      );
      const having = new Set(all.incidents.edges.map(({ node }: { node: { id: string } }) => node.id));
      expect(some.match.edges).toEqual(whole.match.edges.filter(({ node }: { node: { id: string } }) => having.has(node.id)));
      expect(some.match.totalCount).toBeLessThan(whole.match.totalCount);
    });

    test('a wrong motif is told with every problem, its place and the nearest allowed value', async () => {
      const motif = { any: [{ nodes: [{ name: 'a', concept: ['safety-mechanism/retires'] }], edges: [{ from: 'b' }] }] };
      const { data, errors } = await ask(stranger, query, { motif });
      expect(data).toBe(null);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'MOTIF_INVALID',
        problems: [
          {
            path: 'any[0].nodes[0].concept[0]',
            found: '"safety-mechanism/retires"',
            nearest: 'safety-mechanism/retry',
            allowed: expect.arrayContaining(['safety-mechanism/retry']),
          },
          { path: 'any[0].edges[0].from', found: '"b"', nearest: 'a', allowed: ['a'] },
        ],
      });
    });

    test('a page that cannot be is refused, and so are too many motifs at once', async () => {
      expect((await ask(stranger, query, { motif: storm, first: 101 })).errors).toMatchObject([
        { extensions: { code: 'FIRST_OUT_OF_RANGE' } },
      ]);
      expect((await ask(stranger, query, { motif: storm, after: 'x' })).errors).toMatchObject([{ extensions: { code: 'CURSOR_UNKNOWN' } }]);
      const many = `query ($motif: MotifInput!) { ${Array.from({ length: 10 }, (_, n) => `m${n}: match(motif: $motif, first: 1) { totalCount }`).join(' ')} }`;
      expect((await ask(stranger, many, { motif: storm })).errors).toMatchObject([{ extensions: { code: 'TOO_MANY_OBJECTS' } }]);
    });

    test('a pattern tells what it is about, and its motif as it can be asked', async () => {
      const { data } = await ask(
        stranger,
        `{ pattern(id: "thundering-herd") { definition why asks literature { author title year } lookAlikes { pattern { id } difference }
          motif { any { nodes { name facet concept { id } role outcome effect certainty component componentContains presence }
            edges { from to type undirected within presence } } } } }`,
      );
      const named = namedPatterns.find(({ id }) => id === 'thundering-herd');
      const { motif, ...about } = data.pattern;
      expect(about).toEqual({
        definition: named?.definition,
        why: named?.why,
        asks: named?.asks,
        literature: named?.literature,
        lookAlikes: named?.lookAlikes.map(({ pattern, difference }) => ({ pattern: { id: pattern }, difference })),
      });
      const nothing = {
        role: null,
        outcome: null,
        effect: null,
        certainty: null,
        component: null,
        componentContains: null,
        presence: 'REQUIRED',
      };
      const callers = { ...nothing, name: 'callers', facet: ['CONTRIBUTOR'], concept: [{ id: 'contributor/synchronised-callers' }] };
      expect(motif.any[0]).toEqual({ nodes: [callers, { ...nothing, name: 'limit', facet: ['SATURATION'], concept: null }], edges: [] });
      expect(motif.any[1]).toEqual({
        nodes: [callers],
        edges: [
          {
            from: 'callers',
            to: null,
            type: ['overloaded', 'exhausted', 'amplified'].map(upper),
            undirected: false,
            within: 1,
            presence: 'REQUIRED',
          },
        ],
      });
    });
  },
);
