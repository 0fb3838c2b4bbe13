import { expect, test, describe } from 'vitest';
import { detachedReviews } from '../../graph/detached-reviews.ts';
import { reviewFinding } from '../../graph/writes/review-finding.ts';
import { all, now, stranger } from './bench.ts';
import { dump } from './dump.ts';
import { limitQuote, retryQuote, stormReport, stormText } from './reports.ts';
import type { Bench } from './bench.ts';

export function reviews(b: Bench): void {
  describe('reviews', () => {
    const { load, idOf, standing, review, patterns } = b;
    test('a verdict counts, the last one first, and can be taken back', async () => {
      await load(stormReport());
      const before = await dump(b.engine);
      expect(await review('saturation/connections', 'undo')).toBe('nothing-to-undo');
      expect(await dump(b.engine)).toEqual(before);
      expect(await review('saturation/connections', 'accept')).toBe('saved');
      expect(await review('saturation/connections', 'reject', 'bob')).toBe('saved');
      expect((await standing())[2]).toBe('saturation/connections rejected bob');
      expect(await review('saturation/connections', 'undo')).toBe('saved');
      expect((await standing())[2]).toBe('saturation/connections accepted ada');
      expect(await review('saturation/connections', 'undo')).toBe('saved');
      expect(await dump(b.engine)).toEqual(before);
      expect(await reviewFinding(b.store, { finding: 'f_none', verdict: 'accept', by: 'ada', at: now, note: null })).toBe(
        'no-such-finding',
      );
      expect(await b.store.seq()).toBe(5);
    });

    test('verdicts survive new readers: what they no longer find stays, what was rejected stays rejected', async () => {
      await load(stormReport());
      await review('saturation/connections', 'accept');
      await review('contributor/code-deploy', 'reject');
      const kept = stormReport({ pipeline: 'readers-2' });
      kept.coded.findings = kept.coded.findings.filter(
        (finding) => !['saturation/connections', 'contributor/code-deploy'].includes(finding.concept),
      );
      kept.coded.interactions = [];
      expect(await load(kept)).toEqual(['replaced']);
      expect(await standing()).toEqual([
        'contributor/code-deploy rejected ada',
        'safety-mechanism/retry found lexicon',
        'saturation/connections accepted ada',
        'adaptation/rollback found lexicon',
      ]);
      const quotes = await b.store.read(
        all,
        'MATCH (f:SaturationPoint)-[:EVIDENCED_BY]->(q:Quote)-[:FROM_REPORT]->(r:Report) WHERE q.visibility IN $visible RETURN q.text AS text, q.start AS start, q.section AS section',
      );
      expect(quotes).toEqual([{ text: limitQuote, start: stormText.indexOf(limitQuote), section: 'What happened' }]);
      expect(await review('saturation/connections', 'undo')).toBe('saved');
      expect((await standing())[2]).toBe('saturation/connections found lexicon');
    });

    test('a verdict follows its sentence to a finding with another id', async () => {
      await load(stormReport());
      const before = await idOf('saturation/connections');
      await review('saturation/connections', 'reject');
      const changed = stormReport({
        text: stormText.replace('ran out of connections', 'ran out\nof  connections'),
        pipeline: 'readers-2',
        findings: [],
        interactions: [],
      });
      await load(changed);
      expect(await standing()).toEqual(['saturation/connections rejected ada']);
      expect(await idOf('saturation/connections')).toBe(before);
    });

    test('a verdict whose sentence is gone is kept and listed, and comes back with it', async () => {
      await load(stormReport());
      await review('saturation/connections', 'accept');
      const shorter = stormReport({ text: stormText.replace(`${limitQuote}\n`, ''), findings: [], interactions: [] });
      await load(shorter);
      expect(await standing()).toEqual([]);
      expect(await detachedReviews(b.store, stranger)).toEqual([]);
      expect(await detachedReviews(b.store, all)).toMatchObject([
        { concept: 'saturation/connections', quote: limitQuote, verdict: 'accept', by: 'ada', at: now, note: null },
      ]);
      await load(stormReport());
      expect(await detachedReviews(b.store, all)).toEqual([]);
      expect((await standing())[2]).toBe('saturation/connections accepted ada');
    });

    test('patterns are set anew by each verdict', async () => {
      await load(stormReport());
      const both = ['retry-sustained-overload 0.75 Feed down for an hour', 'safety-mechanism-made-it-worse 0.75 Feed down for an hour'];
      expect(await patterns(all)).toEqual(both);
      await review('safety-mechanism/retry', 'reject');
      expect(await patterns(all)).toEqual([]);
      await review('safety-mechanism/retry', 'undo');
      expect(await patterns(all)).toEqual(both);
    });

    test('a pattern coded by hand stays until what it rests on is rejected', async () => {
      const byHand = stormReport({
        visibility: 'public',
        findings: stormReport().coded.findings.map((f) => ({
          ...f,
          quote: f.quotes[0] ?? '',
          status: 'accepted',
          by: 'rhyme',
          confidence: 1,
        })),
      });
      byHand.coded.patterns = [
        {
          id: 'retry-sustained-overload',
          confidence: 1,
          quote: retryQuote,
          span: byHand.coded.findings[1]?.spans[0] ?? [0, 0],
          findings: ['f1'],
        },
        { id: 'worked-as-designed', confidence: 1, quote: limitQuote, span: byHand.coded.findings[2]?.spans[0] ?? [0, 0], findings: [] },
      ];
      await load(byHand);
      const coded = ['retry-sustained-overload 1 Feed down for an hour', 'worked-as-designed 1 Feed down for an hour'];
      expect(await patterns(stranger)).toEqual(coded);
      await review('adaptation/rollback', 'reject');
      expect(await patterns(stranger)).toEqual(coded);
      await review('safety-mechanism/retry', 'reject');
      expect(await patterns(stranger)).toEqual(coded.slice(1));
      await review('saturation/connections', 'reject');
      expect(await patterns(stranger)).toEqual([]);
    });

    test('what a pattern rests on are its sentences, with the findings that they prove', async () => {
      await load(stormReport());
      const rows = await b.store.read(
        all,
        `MATCH (i:Incident)-[s:SHOWN_BY]->(q:Quote) WHERE s.level = $level AND q.visibility IN $visible AND s.pattern = 'retry-sustained-overload'
         RETURN q.text AS text, s.finding AS finding, s.ordinal AS ordinal ORDER BY ordinal`,
      );
      expect(rows[0]).toEqual({ text: retryQuote, finding: await idOf('safety-mechanism/retry'), ordinal: 0 });
    });
  });
}
