/** The form of the bundled corpus (ingest/corpus/README.md): what a machine can hold of it. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchPatterns } from '../../graph/motifs/patterns.ts';
import { bundle } from '../../ingest/bundle.ts';
import { pipelineVersion } from '../../ingest/version.ts';

const folder = new URL('../../ingest/corpus/', import.meta.url);
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));
// bundle() itself refuses unknown concepts, wrong keys, dates that are none and quotes that are not in the text.
const reports = bundle(pipelineVersion());

test('there are enough of them, of enough organisations', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(20);
  expect(new Set(reports.map(({ coded }) => coded.incident.organisation)).size).toBeGreaterThanOrEqual(14);
  expect(reports.map(({ path }) => path)).toEqual(slugs.toSorted().map((slug) => `${slug}.md`));
});

describe.each(reports.map((report) => [report.path, report] as const))('%s', (path, { text, coded, url }) => {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];

  test('front matter agrees with the coding and names its sources', () => {
    const meta = parse(head) as Record<string, unknown> & { sources: { title: string; url: string }[] };
    const { title, organisation, date, nearMiss } = coded.incident;
    expect(Object.keys(meta).filter((key) => key !== 'archive')).toEqual([
      'title',
      'organisation',
      'date',
      'nearMiss',
      'sources',
      'licence',
    ]);
    expect({ ...meta, date: String(meta['date']) }).toMatchObject({ title, organisation, date, nearMiss, licence: 'CC-BY-4.0' });
    expect(meta.sources.length).toBeGreaterThan(0);
    for (const source of meta.sources)
      expect(source).toEqual({ title: expect.stringMatching(/\S/), url: expect.stringMatching(/^https?:\/\//) });
    expect(url).toBe(meta.sources[0]?.url);
  });

  test('200 to 500 words are told', () => {
    const words = body.match(/\S+/g) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(200);
    expect(words.length).toBeLessThanOrEqual(500);
  });

  test('quotes stand in the prose, findings have the attribute of their facet, references resolve', () => {
    const bodyStart = text.length - body.length;
    const ids = coded.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { concept, role, outcome, effect, quotes, spans } of coded.findings) {
      const facet = concept.split('/')[0];
      expect([role !== undefined, outcome !== undefined, effect !== undefined], concept).toEqual([
        facet === 'contributor',
        facet === 'safety-mechanism',
        facet === 'adaptation',
      ]);
      expect(quotes.length).toBeGreaterThan(0);
      for (const [start] of spans) expect(start, `${path}: ${concept}`).toBeGreaterThanOrEqual(bodyStart);
    }
    for (const { sourceRef, targetRef } of coded.interactions)
      for (const ref of [sourceRef, targetRef]) if (ref !== null) expect(ids).toContain(ref);
  });

  test('each coded pattern has its structure', () => {
    const structural = new Set(matchPatterns(coded.findings, coded.interactions).map(({ id }) => id));
    expect(coded.patterns.map(({ id }) => id).filter((id) => !structural.has(id))).toEqual([]);
  });
});
