import type { CodedReport, Visibility } from '../schema/coded.ts';

/** Where reports come from. `at` is a path, a URL or `-`. */
export type Source = { id: string; kind: 'bundle' | 'file' | 'folder' | 'stdin'; at: string };

/** Whether a report came with the program or is the user's own. */
export const originOf = ({ kind }: Source): 'bundle' | 'own' => (kind === 'bundle' ? 'bundle' : 'own');

/** A report ready to be loaded: what the pipeline hands to the graph. */
export type ReportInput = {
  source: Source;
  /** Root-relative path in its source. */
  path: string;
  url: string | null;
  publisher: string | null;
  publishedOn: string | null;
  format: 'markdown' | 'html' | 'mediawiki' | 'text';
  /** SHA-256 of the text, hex. */
  sha256: string;
  /** Version of readers, weights and masking. */
  pipeline: string;
  visibility: Visibility;
  text: string;
  /** Headings in order: a quote stands under the last one that starts before it. */
  sections: { start: number; title: string }[];
  coded: CodedReport;
};

/** `unchanged`: same content, pipeline and visibility as stored, so nothing was written. */
export type LoadResult = { report: string; incident: string; outcome: 'created' | 'replaced' | 'unchanged' };
