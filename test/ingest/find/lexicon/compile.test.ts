import { describe, expect, test } from 'vitest';
import { compile } from '../../../../ingest/find/lexicon/compile.ts';
import { FrameIndex } from '../../../../ingest/find/lexicon/frame-index.ts';
import { normalise } from '../../../../ingest/find/lexicon/normalise.ts';

/** The words that a frame covers in a line, or null where it does not fire. */
function covered(frame: string, line: string, section: string[] = []): string | null {
  const words = normalise(line);
  const [fired] = new FrameIndex([{ compiled: compile(frame) }]).find(words, section);
  return fired ? words.tokens.slice(Math.max(fired.from, 0), fired.to).join(' ') : null;
}

describe('the frame notation', () => {
  test.each([
    ['disk full', 'The disk full alarm rang', 'disk full'],
    ['disk full', 'The disk was full', null],
    ['disk|drive ~2 full', 'The drive was nearly full', 'drive was nearly full'],
    ['disk|drive ~1 full', 'The drive was very nearly full', null],
    ['overload*', 'It was overloaded', 'overloaded'],
    ['out_of_memory|oom*', 'The kernel ran out of memory', 'out of memory'],
    ['out_of_memory|oom*', 'It was OOM-killed', 'oom'],
    ['cpu <3> high', 'a high use of CPU', 'high use of cpu'],
    ['cpu <3> high', 'CPU use was high', 'cpu use was high'],
    ['leak ~2 of? memory', 'a leak of memory', 'leak of memory'],
    ['memory !leak', 'a memory leak', null],
    ['memory !leak', 'the memory filled', 'memory'],
    ['<!no alerts', 'no alerts', null],
    ['<!no alerts', 'two alerts', 'alerts'],
    ['bug -report', 'the bug report', null],
    ['cut +fibre', 'the fibre was cut', 'cut'],
    ['cut +fibre', 'the budget was cut', null],
    ['^ restarted', 'Restarted the hub', 'restarted'],
    ['^ restarted', 'We restarted the hub', null],
    ['failed $', 'The restore failed.', 'failed'],
    ['took ~2 # hours', 'It took about 14 hours', 'took about 14 hours'],
    ['down ~5 network', 'It went down; the network held', null],
    ['did not fire', "The alert didn't fire", 'did not fire'],
  ])('%s on "%s" covers %s', (frame, line, expected) => {
    expect(covered(frame, line)).toBe(expected);
  });

  test('asks for a heading, and takes any sentence below it with a star', () => {
    expect(covered('in:lucky *', 'Somebody was awake', ['Where we got lucky'])).toBe('somebody was awake');
    expect(covered('in:lucky *', 'Somebody was awake', ['Impact'])).toBeNull();
    expect(covered('in:lucky *', 'Somebody was awake')).toBeNull();
  });

  test('keeps the attribute that the frame knows', () => {
    expect(compile('no alert fired > absent').attribute).toBe('absent');
  });

  test('names a frame that it cannot read', () => {
    expect(() => compile('@nonsense')).toThrow('no word class @nonsense');
    expect(() => compile('~5')).toThrow('frame "~5" has no word to look it up by');
    expect(() => compile('hub ^ restarted')).toThrow('frame "hub ^ restarted" asks for the start of the sentence');
  });
});
