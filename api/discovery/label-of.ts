import { outcomes } from '../../schema/generated/vocabulary.ts';
import { label } from '../../graph/label.ts';
import type { Discovered, PatternPart } from './discovered.ts';

/** A pattern in plain words: `Retries (made worse) + Queues`, `Many acted at the same moment overloaded A whole service`. */
export function labelOf({ kind, parts, arrows }: Pick<Discovered, 'kind' | 'parts' | 'arrows'>): string {
  if (kind === 'set') return parts.map(named).join(' + ');
  const twice = (part: PatternPart): boolean => parts.filter(({ concept }) => concept === part.concept).length > 1;
  const end = (at: number): string => {
    const part = parts[at] as PatternPart;
    return twice(part) ? `${named(part)} (${at + 1})` : named(part);
  };
  return arrows.map(({ from, type, to }) => `${end(from)} – ${label(type)} → ${end(to)}`).join('; ');
}

function named({ concept, value }: PatternPart): string {
  if (concept === null) return 'A part of the system';
  if (value === null) return label(concept);
  return `${label(concept)} (${value in outcomes ? value.replaceAll('-', ' ') : value})`;
}
