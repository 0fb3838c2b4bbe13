import type { Sentence } from '../../../ingest/document.ts';

/** A narrative sentence without markup that starts its document. */
export const sentence = (plain: string, section = ''): Sentence => ({
  start: 0,
  end: plain.length,
  plain,
  kind: 'narrative',
  section: section === '' ? [] : [section],
  index: 0,
});
