/** Where a discovered pattern stands in one of its incidents. */
import type { Discovered } from './discovered.ts';
import type { IncidenceRow } from './incidence-row.ts';

/** What proves a part: a finding, with the quote that it stands on there (null: its best). Null for a part of the system. */
export type ProvenPart = { part: number; finding: string; quote: string | null } | null;
/** Proofs by part and by arrow of the pattern. */
export type Proof = { parts: ProvenPart[]; interactions: string[] };

/** The first place where a pattern stands in an incident; null if it does not. */
export function proofIn({ kind, parts, arrows }: Discovered, row: IncidenceRow): Proof | null {
  if (kind === 'set') {
    const proven = parts.map(({ concept, value }, part): ProvenPart => {
      const unit = row.units.find((own) => own.concept === concept && own.proof !== null && (value === null || own.value === value));
      return unit?.proof ? { part, ...unit.proof } : null;
    });
    return proven.includes(null) ? null : { parts: proven, interactions: [] };
  }
  const nodes: (number | undefined)[] = parts.map(() => undefined);
  const used: number[] = [];
  const bind = (part: number, node: number): boolean => {
    if (nodes[part] !== undefined) return nodes[part] === node;
    if (nodes.includes(node) || row.nodes[node]?.concept !== parts[part]?.concept) return false;
    nodes[part] = node;
    return true;
  };
  const place = (at: number): boolean => {
    const wanted = arrows[at];
    if (wanted === undefined) return true;
    for (const [number, arrow] of row.arrows.entries()) {
      if (arrow.type !== wanted.type || used.includes(number)) continue;
      const before = [...nodes];
      used.push(number);
      if (bind(wanted.from, arrow.from) && bind(wanted.to, arrow.to) && place(at + 1)) return true;
      used.pop();
      for (const part of nodes.keys()) nodes[part] = before[part];
    }
    return false;
  };
  if (!place(0)) return null;
  return {
    parts: parts.map((_, part) => {
      const finding = row.nodes[nodes[part] as number]?.finding;
      return finding ? { part, finding, quote: null } : null;
    }),
    interactions: used.map((number) => row.arrows[number]?.interaction ?? ''),
  };
}
