/** Similarity, contrast, matrix and the questions to a corpus, asked of the bundle on both engines. */
import { expect, test } from 'vitest';
import type { ReportInput } from '../../graph/report.ts';
import { corpus } from './corpus.ts';
import { onEngines } from './engines.ts';
import { idOf, upper } from './expected.ts';
import { asker, load, owner, stranger } from './graphs.ts';

const pattern = 'retry-sustained-overload';
const holds = ({ coded }: ReportInput): boolean => coded.patterns.some(({ id }) => id === pattern);
const bundle = corpus();
const holding = bundle.filter(holds).slice(0, 4);
const reports = [...holding, ...bundle.filter((report) => !holds(report)).slice(0, 4)];
const ids = (list: readonly ReportInput[]): string[] => list.map(idOf).toSorted();
const quotesOf = (report: ReportInput): string[] => report.coded.findings.flatMap(({ quotes }) => quotes);
const reportOf = (id: string): ReportInput => reports.find((report) => idOf(report) === id) as ReportInput;

const similar = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String, $filter: IncidentFilter) {
    similarIncidents(id: $id, first: $first, after: $after, filter: $filter) {
      totalCount
      snapshot
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
        }
        score
        structure
        text
        sharedConcepts {
          concept {
            id
          }
          value
          weight
          here {
            incident {
              id
            }
            concept {
              id
            }
            quotes {
              text
            }
          }
          there {
            incident {
              id
            }
            concept {
              id
            }
            quotes {
              text
            }
          }
        }
        sharedInteractions {
          type
          here {
            quote {
              text
            }
          }
          there {
            quote {
              text
            }
          }
        }
        sharedPatterns {
          pattern {
            id
          }
          here {
            quote {
              text
            }
          }
          there {
            quote {
              text
            }
          }
        }
        differences {
          kind
          concept {
            id
          }
          here {
            concept {
              id
            }
          }
          there {
            concept {
              id
            }
          }
        }
      }
    }
  }
`;

type Edge = {
  node: { id: string };
  score: number;
  structure: number;
  text: number;
  sharedConcepts: { concept: { id: string }; weight: number; here: Side; there: Side }[];
  sharedPatterns: { pattern: { id: string } }[];
  differences: { kind: string; concept: { id: string } }[];
};
type Side = { incident: { id: string }; concept: { id: string }; quotes: { text: string }[] };

/** What each engine answered, to be compared. */
const answers = new Map<string, string[]>();
const agrees = (name: string, answer: unknown): void => {
  answers.set(name, [...(answers.get(name) ?? []), JSON.stringify(answer)]);
  expect(new Set(answers.get(name)).size).toBe(1);
};

onEngines(
  async ({ store }) => void (await load(store, reports)),
  (graph) => {
    const [first] = reports as [ReportInput, ...ReportInput[]];

    test('similar incidents share what both reports say, in the words of both, and the engines agree', async () => {
      const ask = asker(graph().store);
      for (const report of reports.slice(2, 5)) {
        // oxlint-disable-next-line no-await-in-loop -- one question after the other
        const { data } = await ask(owner, similar, { id: idOf(report), first: 5 });
        agrees(idOf(report), data);
        const { edges } = data.similarIncidents as { edges: Edge[] };
        expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).toSorted((a, b) => b - a));
        for (const { node, structure, text, score, sharedConcepts, sharedPatterns, differences } of edges) {
          const other = reportOf(node.id);
          expect(score).toBeCloseTo(0.3 * structure + 0.7 * text, 5);
          const concepts = (from: ReportInput): Set<string> => new Set(from.coded.findings.map(({ concept }) => concept));
          expect(sharedConcepts.map(({ concept }) => concept.id).toSorted()).toEqual(
            [...concepts(report).intersection(concepts(other))].toSorted(),
          );
          for (const { here, there } of sharedConcepts) {
            expect([here.incident.id, there.incident.id]).toEqual([idOf(report), node.id]);
            expect([quotesOf(report).includes(here.quotes[0]?.text ?? ''), quotesOf(other).includes(there.quotes[0]?.text ?? '')]).toEqual([
              true,
              true,
            ]);
          }
          const patternsOf = (from: ReportInput): Set<string> => new Set(from.coded.patterns.map(({ id }) => id));
          expect(sharedPatterns.map(({ pattern: { id } }) => id).toSorted()).toEqual(
            [...patternsOf(report).intersection(patternsOf(other))].toSorted(),
          );
          expect(differences.length).toBeLessThanOrEqual(6);
          for (const { kind, concept } of differences) {
            const held = [concepts(report).has(concept.id), concepts(other).has(concept.id)];
            expect(held).toEqual(kind === 'OTHER_VALUE' ? [true, true] : kind === 'ONLY_HERE' ? [true, false] : [false, true]);
          }
        }
      }
    });

    test('pages go on where they stopped, a filter keeps what it names, and an unknown incident has none', async () => {
      const ask = asker(graph().store);
      const page = async (variables: object) => (await ask(owner, similar, { id: idOf(first), ...variables })).data.similarIncidents;
      const whole = await page({ first: 6 });
      const start = await page({ first: 2 });
      const rest = await page({ first: 4, after: start.pageInfo.endCursor });
      const found = (list: { edges: Edge[] }): string[] => list.edges.map(({ node }) => node.id);
      expect([...found(start), ...found(rest)]).toEqual(found(whole));
      const kept = await page({ first: 100, filter: { patterns: [pattern] } });
      expect(found(kept).toSorted()).toEqual(ids(holding.filter((report) => report !== first)));
      expect(await page({ id: 'nobody' })).toBeNull();
      const wrong = await ask(owner, similar, { id: idOf(first), first: 0 });
      expect(wrong.errors?.[0]?.extensions?.['code']).toBe('FIRST_OUT_OF_RANGE');
    });

    test("a contrast's sides are its incidents, and what held has its words", async () => {
      const ask = asker(graph().store);
      const side = '(first: 100) { totalCount edges { node { id } } }';
      const query = `{ contrast(pattern: "${pattern}") { incidentCount harm association less${side} more${side} untold${side}
        mechanisms { concept { id } with { count total share low high } without { count total } difference smallN incidents { totalCount } }
        whatHeld { concept { id } incidents { count total } findings { outcome effect incident { id } quotes { text } } } snapshot } }`;
      const { data } = await ask(stranger, query);
      agrees('contrast', data);
      const { incidentCount, less, more, untold, mechanisms, whatHeld, association } = data.contrast;
      const nodes = [less, more, untold].flatMap(({ edges }) => edges.map(({ node }: Edge) => node.id));
      expect([incidentCount, nodes.toSorted()]).toEqual([holding.length, ids(holding)]);
      expect(association).toContain('association');
      const coded = new Set(
        holding.flatMap((report) =>
          report.coded.findings.map(({ concept }) => concept).filter((concept) => concept.startsWith('safety-mechanism/')),
        ),
      );
      expect(mechanisms.map(({ concept }: Edge['sharedConcepts'][number]) => concept.id).toSorted()).toEqual([...coded].toSorted());
      expect(whatHeld.length).toBeGreaterThan(0);
      for (const { findings } of whatHeld)
        for (const { outcome, effect, incident, quotes } of findings) {
          expect(outcome === 'HELD' || effect === 'HELPED').toBe(true);
          expect(ids(holding)).toContain(incident.id);
          expect(quotesOf(reportOf(incident.id))).toContain(quotes[0].text);
        }
    });

    test('a pattern tells what held elsewhere: not in the incident that one looks at', async () => {
      const ask = asker(graph().store);
      const [here] = holding as [ReportInput, ...ReportInput[]];
      const query = `{ pattern(id: "${pattern}") { whatHeldElsewhere(except: "${idOf(here)}") { incidents { total } findings(first: 100) { incident { id } } } } }`;
      const held = (await ask(owner, query)).data.pattern.whatHeldElsewhere;
      agrees('held', held);
      expect(held.every((one: { incidents: { total: number } }) => one.incidents.total === holding.length - 1)).toBe(true);
      expect(JSON.stringify(held)).not.toContain(idOf(here));
    });

    test.each([
      ['(motif: {any: []})', 'MOTIF_INVALID'],
      ['', 'CONTRAST_UNCLEAR'],
      ['(pattern: "retry-sustained-overload", trigger: "contributor/code-deploy")', 'CONTRAST_UNCLEAR'],
      ['(pattern: "no-such")', 'PATTERN_UNKNOWN'],
      ['(trigger: "no-such")', 'CONCEPT_UNKNOWN'],
    ])('contrast%s is refused as %s', async (args, code) => {
      const { errors } = await asker(graph().store)(owner, `{ contrast${args} { incidentCount } }`);
      expect(errors?.[0]?.extensions?.['code']).toBe(code);
    });

    test('a matrix and its cell say the same, and the cell lists its incidents', async () => {
      const ask = asker(graph().store);
      const numbers = 'row { id } column { id } count expected lift low high smallN';
      const { data } = await ask(
        owner,
        `{ matrix(rows: SAFETY_MECHANISM, columns: SATURATION) { incidentCount snapshot rows { concept { id } incidentCount } cells { ${numbers} } } }`,
      );
      agrees('matrix', data);
      const { incidentCount, cells } = data.matrix;
      expect(incidentCount).toBe(reports.length);
      const [top] = cells.toSorted((a: { count: number }, b: { count: number }) => b.count - a.count);
      const one = await ask(
        owner,
        `{ matrixCell(row: "${top.row.id}", column: "${top.column.id}") { ${numbers} incidents(first: 100) { totalCount edges { node { id } } } } }`,
      );
      const { incidents, ...rest } = one.data.matrixCell;
      expect([rest, incidents.totalCount]).toEqual([top, top.count]);
      for (const { node } of incidents.edges) {
        const concepts = reportOf(node.id).coded.findings.map(({ concept }) => concept as string);
        expect([concepts.includes(top.row.id), concepts.includes(top.column.id)]).toEqual([true, true]);
      }
      const same = await ask(owner, '{ matrixCell(row: "saturation/cpu", column: "saturation/cpu") { count } }');
      expect(same.errors?.[0]?.extensions?.['code']).toBe('CONCEPTS_EQUAL');
    });

    test('the questions to a corpus are answered by the coded reports', async () => {
      const ask = asker(graph().store);
      const { data } = await ask(
        stranger,
        `{ corpus { reliability { any { count total } incidents(first: 100) { edges { node { id } findings { concept { id } role outcome effect } } } }
           silence { id facet silent { count total } } detection { concept { id } incidents { count total } } nearMisses { count total } } }`,
      );
      agrees('corpus', data);
      const worse = reports.filter(({ coded }) =>
        coded.findings.some(
          ({ concept, role, outcome, effect }) =>
            outcome === 'made-worse' || effect === 'made-worse' || (concept === 'contributor/change-for-reliability' && role === 'trigger'),
        ),
      );
      const { reliability, silence, detection, nearMisses } = data.corpus;
      expect(reliability.any).toEqual({ count: worse.length, total: reports.length });
      expect(reliability.incidents.edges.map(({ node }: Edge) => node.id).toSorted()).toEqual(ids(worse));
      expect(reliability.incidents.edges.every(({ findings }: { findings: unknown[] }) => findings.length > 0)).toBe(true);
      const found = reports.filter(({ coded }) => coded.findings.some(({ concept }) => concept.startsWith('detection/')));
      expect(silence.find(({ id }: { id: string }) => id === 'how-found')).toEqual({
        id: 'how-found',
        facet: upper('detection'),
        silent: { count: reports.length - found.length, total: reports.length },
      });
      for (const { concept, incidents } of detection)
        expect(incidents).toEqual({
          count: reports.filter(({ coded }) => coded.findings.some((finding) => finding.concept === concept.id)).length,
          total: found.length,
        });
      expect(nearMisses).toEqual({ count: reports.filter(({ coded }) => coded.incident.nearMiss).length, total: reports.length });
    });
  },
);
