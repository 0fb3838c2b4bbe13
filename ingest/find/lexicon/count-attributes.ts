import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import type { Labelled } from '../training/gold.ts';
import type { MeasuredAttributes } from './attribute-of.ts';
import { cuesIn } from './read-by-cues.ts';
import { attributeCues, attributeFrames, attributeFramesIn } from './attribute-cues.ts';

/** A coded finding with the attribute frames that fire in the sentences of its quotes. */
export type AttributeCase = { concept: ConceptId; value: string; lines: string[]; organisation: string };

/** The findings with an attribute, in the order of the reports. */
export function attributeCases(reports: readonly Labelled[]): AttributeCase[] {
  return reports.flatMap(({ coded, document, sentences, organisation }) =>
    coded.findings.flatMap((finding): AttributeCase[] => {
      const value = finding.outcome ?? finding.role ?? finding.effect;
      if (value === undefined) return [];
      const { concept } = finding;
      const places = finding.quotes.map((quote) => [document.text.indexOf(quote), quote.length] as const).filter(([at]) => at >= 0);
      const shown = sentences.filter(({ start, end }) => places.some(([at, length]) => start < at + length && end > at));
      return [
        {
          concept,
          value,
          organisation,
          lines: shown.flatMap((sentence) => linesOf(sentence, concept)),
        },
      ];
    }),
  );
}

/** The frames that say something of a concept's attribute: those of the attribute tables, and those of the concept that know one. */
function linesOf(sentence: Sentence, concept: ConceptId): string[] {
  const own = cuesIn(sentence).filter(({ frame }) => frame.concept === concept && frame.compiled.attribute !== null);
  return [...own.map(({ frame }) => frame.line), ...attributeCues(attributeFramesIn(sentence), concept).map((frame) => frame.line)];
}

/** Counts findings by value, as `attributeOf` takes them. */
export function countAttributes(cases: readonly AttributeCase[]): MeasuredAttributes {
  const counts: MeasuredAttributes = {};
  for (const { facet } of attributeFrames) counts[facet] ??= { all: {}, concepts: {}, frames: {} };
  for (const { concept, value, lines } of cases) {
    const facet = counts[concept.split('/')[0] ?? ''];
    if (!facet) continue;
    const add = (values: Record<string, number>): void => void (values[value] = (values[value] ?? 0) + 1);
    add(facet.all);
    add((facet.concepts[concept] ??= {}));
    for (const line of new Set(lines)) add((facet.frames[line] ??= {}));
  }
  return counts;
}
