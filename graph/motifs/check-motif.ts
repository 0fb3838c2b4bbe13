/** From what somebody wrote to a motif, or to everything that is wrong with it. */
import type { Certainty, Facet, Outcome, Role } from '../../schema/coded.ts';
import { concepts, effects, facets, interactionTypes, outcomes, roles } from '../../schema/generated/vocabulary.ts';
import { checkShape } from './check-shape.ts';
import { fieldsOf, listOf, namesOf, wordOf, wordsOf } from './checked.ts';
import type { Note } from './checked.ts';
import { motifLimits } from './motif.ts';
import type { Edge, Motif, Part, Presence, Shape } from './motif.ts';
import type { MotifProblem, Path } from './problem.ts';
import { problem, told, unknownWord } from './problem.ts';

const facetIds = facets.map(({ id }) => id);
const conceptIds = concepts.map(({ id }) => id);
const typeIds = interactionTypes.map(({ id }) => id);
const roleIds = Object.keys(roles) as Role[];
const outcomeIds = Object.keys(outcomes) as Outcome[];
const certainties: readonly Certainty[] = ['stated', 'inferred'];
const presences: readonly Presence[] = ['required', 'optional', 'forbidden'];
const nodeFields = ['facet', 'concept', 'role', 'outcome', 'effect', 'certainty', 'component', 'componentContains', 'presence'];
const edgeFields = ['from', 'to', 'type', 'undirected', 'within', 'presence'];
const owners = { role: 'contributor', outcome: 'safety-mechanism', effect: 'adaptation' } as const;
const facetOf = (concept: string) => concept.split('/')[0] as Facet;

function partOf(name: string, value: unknown, path: Path, listed: boolean, note: Note): Part | null {
  const fields = fieldsOf(value, path, listed ? ['name', ...nodeFields] : nodeFields, note);
  if (fields === null) return null;
  const words = <T extends string>(key: string, allowed: readonly T[]) => wordsOf(fields.get(key), [...path, key], key, allowed, note);
  const facet = words('facet', facetIds);
  const concept = words('concept', conceptIds);
  const attributes = { role: words('role', roleIds), outcome: words('outcome', outcomeIds), effect: words('effect', effects) };
  let left = facet ?? facetIds;
  if (concept !== null) {
    for (const id of concept) {
      if (!left.includes(facetOf(id)))
        note(problem([...path, 'concept'], id, `is no concept of ${left.join(' or ')}, which \`facet\` asks for`));
    }
    left = facetIds.filter((id) => concept.some((each) => facetOf(each) === id));
  }
  for (const key of ['role', 'outcome', 'effect'] as const) {
    if (attributes[key] === null) continue;
    const others = facet === null && concept === null ? [] : left.filter((id) => id !== owners[key]);
    if (others.length > 0)
      note(problem([...path, key], attributes[key], `only ${owners[key]} has ${key}; this part may be ${others.join(' or ')} too`));
    left = left.filter((id) => id === owners[key]);
  }
  if (left.length === 0 && Object.values(attributes).filter((each) => each !== null).length > 1)
    note(problem(path, undefined, 'no finding has two of role (contributor), outcome (safety-mechanism) and effect (adaptation)'));
  const [is, contains] = [
    namesOf(fields.get('component'), [...path, 'component'], note),
    namesOf(fields.get('componentContains'), [...path, 'componentContains'], note),
  ];
  return {
    name,
    presence: wordOf(fields.get('presence'), [...path, 'presence'], 'presence', presences, 'required', note),
    facets: left,
    concepts: concept,
    ...attributes,
    certainty: words('certainty', certainties),
    component: is === null && contains === null ? null : { is: is ?? [], contains: contains ?? [] },
  };
}

function partsOf(value: unknown, path: Path, note: Note): Part[] {
  const isList = Array.isArray(value);
  const named = isList
    ? listOf(value, path, 'nodes', motifLimits.parts, note).map((node, n): [unknown, unknown, Path] => [
        typeof node === 'object' && node !== null && 'name' in node ? node.name : undefined,
        node,
        [...path, n],
      ])
    : [...(value === undefined ? [] : (fieldsOf(value, path, Object.keys(value ?? {}), note) ?? []))].map(
        ([name, node]): [unknown, unknown, Path] => [name, node, [...path, name]],
      );
  if (named.length > motifLimits.parts)
    note(problem(path, named.length, `at most ${motifLimits.parts} nodes, so that the question stays cheap`));
  const seen = new Set<string>();
  return named.slice(0, motifLimits.parts).flatMap(([name, node, at]) => {
    if (typeof name !== 'string' || !/^[A-Za-z][\w-]{0,39}$/.test(name)) {
      note(
        problem(isList ? [...at, 'name'] : at, name ?? 'nothing', 'a node is named by a letter, then up to 39 letters, digits, _ and -'),
      );
      return [];
    }
    if (seen.has(name)) note(problem(isList ? [...at, 'name'] : at, name, 'two nodes have this name; different nodes want different ones'));
    seen.add(name);
    return partOf(name, node, at, isList, note) ?? [];
  });
}

function edgeOf(value: unknown, path: Path, names: readonly string[], note: Note): Edge | null {
  const fields = fieldsOf(value, path, edgeFields, note);
  if (fields === null) return null;
  const end = (key: 'from' | 'to') => {
    const name = fields.get(key);
    if (name === undefined) return null;
    if (typeof name === 'string' && names.includes(name)) return name;
    note(
      names.length === 0
        ? problem([...path, key], name, 'there is no node to name; leave the end out for anything')
        : unknownWord([...path, key], name, 'node of this shape', names),
    );
    return null;
  };
  const [undirected, within] = [fields.get('undirected') ?? false, fields.get('within') ?? 1];
  if (typeof undirected !== 'boolean') note(problem([...path, 'undirected'], undirected, 'wants true or false'));
  const isLength = typeof within === 'number' && Number.isInteger(within) && within >= 1 && within <= motifLimits.within;
  if (!isLength) note(problem([...path, 'within'], within, `wants a whole number of interactions, 1 to ${motifLimits.within}`));
  return {
    types: wordsOf(fields.get('type'), [...path, 'type'], 'interaction type', typeIds, note),
    from: end('from'),
    to: end('to'),
    undirected: undirected === true,
    within: isLength ? within : 1,
    presence: wordOf(fields.get('presence'), [...path, 'presence'], 'presence', presences, 'required', note),
  };
}

function shapeOf(nodes: unknown, edges: unknown, path: Path, note: Note): Shape {
  const parts = partsOf(nodes, [...path, 'nodes'], note);
  const names = parts.map(({ name }) => name);
  const at = [...path, 'edges'];
  const read = listOf(edges, at, 'edges', motifLimits.edges, note).map((edge, n) => edgeOf(edge, [...at, n], names, note));
  return checkShape({ parts, edges: read.filter((edge) => edge !== null) }, path, note);
}

/** The fields of a motif, within whatever else holds one. */
export const motifFields = ['any', 'nodes', 'edges'] as const;

/** Reads the motif among these fields: `any`, a list of shapes, or one shape's `nodes` and `edges` by themselves. Notes what is wrong. */
export function motifIn(fields: ReadonlyMap<string, unknown>, note: Note): Motif {
  const [any, nodes, edges] = motifFields.map((key) => fields.get(key));
  if (any === undefined && nodes === undefined && edges === undefined)
    note(problem([], undefined, 'a motif wants `nodes` (and `edges`), or `any` with a list of such shapes'));
  if (any !== undefined && (nodes !== undefined || edges !== undefined))
    note(problem(['any'], undefined, 'stands instead of `nodes` and `edges`, not beside them'));
  if (any === undefined) return { any: [shapeOf(nodes, edges, [], note)] };
  return {
    any: listOf(any, ['any'], 'shapes', motifLimits.alternatives, note).flatMap((shape, n) => {
      const path = ['any', n];
      const within = fieldsOf(shape, path, ['nodes', 'edges'], note);
      return within === null ? [] : shapeOf(within.get('nodes'), within.get('edges'), path, note);
    }),
  };
}

/** Reads a motif from plain data (`MotifInput`, parsed YAML): the motif, or everything that is wrong with it. Never throws. */
export function checkMotif(input: unknown): { motif: Motif } | { problems: MotifProblem[] } {
  const problems: MotifProblem[] = [];
  const note: Note = (each) => void problems.push(each);
  const fields = fieldsOf(input, [], motifFields, note);
  const motif = fields === null ? null : motifIn(fields, note);
  if (motif === null || problems.length > 0)
    return { problems: problems.length > 0 ? problems : [problem([], told(input), 'is no motif')] };
  return { motif };
}
