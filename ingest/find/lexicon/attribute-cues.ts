import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import type { Compiled } from './compile.ts';
import { compile } from './compile.ts';
import { FrameIndex } from './frame-index.ts';
import { effect } from './frames/effect.ts';
import { outcome } from './frames/outcome.ts';
import { role } from './frames/role.ts';
import { normalise } from './normalise.ts';
import { linesOf } from './table.ts';

/** One way in which sentences say a role, outcome or effect; `concepts` are the slugs that it is for, null for all of the facet. */
export type AttributeFrame = { facet: string; value: string; line: string; concepts: readonly string[] | null; compiled: Compiled };

const tables: Record<string, Record<string, string>> = { contributor: role, 'safety-mechanism': outcome, adaptation: effect };

/** All attribute frames, in the order of the tables. */
export const attributeFrames: readonly AttributeFrame[] = Object.entries(tables).flatMap(([facet, table]) =>
  Object.entries(table).flatMap(([value, block]) => linesOf(block).map((line) => attributeFrame(facet, value, line))),
);

function attributeFrame(facet: string, value: string, line: string): AttributeFrame {
  const only = /^for:(\S+) /.exec(line);
  return { facet, value, line, concepts: only?.[1]?.split('|') ?? null, compiled: compile(only ? line.slice(only[0].length) : line) };
}

const index = new FrameIndex(attributeFrames);

/** Each finding of a sentence asks for its frames; forgotten with it. */
const remembered = new WeakMap<Pick<Sentence, 'plain' | 'section'>, AttributeFrame[]>();

/** The attribute frames that fire in a sentence, of all facets, in the order of the tables. */
export function attributeFramesIn(sentence: Pick<Sentence, 'plain' | 'section'>): readonly AttributeFrame[] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const fresh = index.find(normalise(sentence.plain), sentence.section).map(({ frame }) => frame);
  remembered.set(sentence, fresh);
  return fresh;
}

/** Whether the concept's facet has an attribute, so that frames can say something of it. */
export const hasAttribute = (concept: ConceptId): boolean => Object.hasOwn(tables, concept.slice(0, concept.indexOf('/')));

/** Those of them that say something of the concept; none for a facet without an attribute. */
export function attributeCues(fired: readonly AttributeFrame[], concept: ConceptId): AttributeFrame[] {
  if (fired.length === 0) return [];
  const [facet, slug = ''] = concept.split('/');
  return fired.filter((frame) => frame.facet === facet && (frame.concepts === null || frame.concepts.includes(slug)));
}
