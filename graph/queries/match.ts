import { compile } from '../motifs/compile.ts';
import { match } from '../motifs/match.ts';
import type { Match } from '../motifs/match.ts';
import type { Motif } from '../motifs/motif.ts';
import type { Store, Viewer } from '../store.ts';
import type { Catalogue } from './catalogue.ts';
import { once } from './catalogue.ts';
import type { IncidentFilter } from './filter.ts';
import { keeps } from './filter.ts';
import type { FindingRow } from './finding.ts';
import { holding } from './holding.ts';
import type { IncidentEntry } from './incident-entry.ts';
import type { InteractionRow } from './interaction.ts';
import type { QuoteRow } from './quote.ts';

/** Incidents of a state that a motif holds in, of those that a filter leaves; the latest first. Asked of the graph once a state. */
export async function incidentsMatching(
  store: Store,
  viewer: Viewer,
  state: Catalogue,
  motif: Motif,
  filter: IncidentFilter,
): Promise<IncidentEntry[]> {
  const held = await once(state, `match ${JSON.stringify(compile(motif))}`, () => holding(store, viewer, motif, state.byId.keys()));
  return state.incidents.filter((entry) => held.has(entry.id) && keeps(filter, entry));
}

type WithSpan<T> = T & { spans: [number, number][]; span: [number, number] };

const spanOf = ({ start, end }: QuoteRow): [number, number] => [start, end];

/** Where a motif lies in one incident, from its findings and interactions with the quotes of each, by id; null where it does not hold. */
export function placeOf(
  motif: Motif,
  findings: readonly FindingRow[],
  interactions: readonly InteractionRow[],
  quotes: ReadonlyMap<string, readonly QuoteRow[]>,
): Match<FindingRow & { spans: [number, number][] }, InteractionRow & { span: [number, number] }> | null {
  const withSpans = <T extends { id: string }>(row: T): WithSpan<T> => {
    const spans = (quotes.get(row.id) ?? []).map(spanOf);
    return { ...row, spans, span: spans[0] ?? [0, 0] };
  };
  return match(motif, findings.map(withSpans), interactions.map(withSpans));
}
