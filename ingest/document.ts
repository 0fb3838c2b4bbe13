/** What the stages of ingest hand to each other. Every offset is a UTF-16 index into `Document.text`. */
import type { ConceptId, Span, Visibility } from '../schema/coded.ts';

export type Format = 'markdown' | 'html' | 'mediawiki' | 'text';

/** A file as it came in, before parsing. */
export type SourceFile = {
  /** Root-relative path with `/`, or `-` for standard input. */
  path: string;
  /** The source it belongs to: folder, file or stdin (see ingest/sources). */
  source: string;
  bytes: Uint8Array;
  visibility: Visibility;
};

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'code';

/** A run of prose in the document; `depth` is the heading level or the list nesting. */
export type Block = { kind: BlockKind; start: number; end: number; depth: number };

/** A parsed report. `text` is the decoded file unchanged for text formats, the extracted main text for HTML. */
export type Document = {
  path: string;
  format: Format;
  /** SHA-256 of `text` in hex. */
  sha256: string;
  text: string;
  blocks: Block[];
  /** Front matter, if any, as plain data. */
  meta: Record<string, unknown>;
};

export type SentenceKind = 'narrative' | 'timeline' | 'action-item' | 'template-prompt' | 'quotation' | 'boilerplate' | 'heading';

/** One sentence; `text.slice(start, end)` is it, markup included; `plain` is what readers read (markup and links taken out). */
export type Sentence = {
  start: number;
  end: number;
  plain: string;
  kind: SentenceKind;
  /** The headings above it, outermost first. */
  section: string[];
  /** Position in the document, from 0. */
  index: number;
};

/** What a reader says of one sentence, before the gate. */
export type Candidate = {
  concept: ConceptId;
  /** Index of the sentence. */
  sentence: number;
  /** 0..1. */
  score: number;
  reader: 'lexicon' | 'linear';
  /** The part of the sentence that fired (lexicon), else the whole sentence. */
  span: Span;
  /** The same as a range of `plain` (lexicon). */
  cue?: Span;
  /** Set where the reader knows it. */
  role?: string;
  outcome?: string;
  effect?: string;
};

/**
 * A document that is not read, and why. `code` is stable, `reason` is for people and names the file and the cure.
 * `failed`: something could not be read that should have been (missing, unreadable: exit code 1); else it was looked at and refused (exit code 0).
 */
export type Refusal = { path: string; code: RefusalCode; reason: string; failed: boolean };

export type RefusalCode =
  // the file
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'not-utf-8'
  | 'format-not-read'
  | 'too-deep'
  | 'too-slow'
  // the language model that was to read it
  | 'model'
  // what it says
  | 'template'
  | 'process'
  | 'index'
  | 'list'
  | 'stub'
  | 'no-narrative'
  | 'not-an-incident';
