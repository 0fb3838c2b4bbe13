/** What cannot be told from one node or edge alone: how they hang together, and how dear the whole is. */
import type { Note } from './checked.ts';
import { mayOverlap } from './may-overlap.ts';
import { motifLimits } from './motif.ts';
import type { Edge, Shape } from './motif.ts';
import type { Path } from './problem.ts';
import { problem } from './problem.ts';

const ends = ({ from, to }: Edge) => [from, to].filter((end) => end !== null);

/** Notes what is wrong with a shape and gives it back with each edge's presence settled: that of its end that is not required. */
export function checkShape(shape: Shape, path: Path, note: Note): Shape {
  const presence = new Map(shape.parts.map((part) => [part.name, part.presence]));
  const edges = shape.edges.map((edge, n): Edge => {
    const at = [...path, 'edges', n];
    const special = ends(edge).filter((end) => presence.get(end) !== 'required');
    const [first] = special;
    if (edge.from !== null && edge.from === edge.to)
      note(problem([...at, 'to'], edge.to, 'both ends are one node; an edge joins two, or leaves an end out for anything'));
    if (edge.within > 1 && ends(edge).length < 2)
      note(problem([...at, 'within'], edge.within, 'a path wants both `from` and `to`; without an end, `within: 1` says the same'));
    if (special.length > 1)
      note(problem(at, special, 'an edge between two nodes that are optional or forbidden; join each to a required node'));
    if (first === undefined) return edge;
    if (edge.presence !== 'required' && edge.presence !== presence.get(first))
      note(
        problem(
          [...at, 'presence'],
          edge.presence,
          `the edge belongs to "${first}", which is ${presence.get(first)}: leave \`presence\` out`,
        ),
      );
    return edge.presence === 'required' ? { ...edge, presence: presence.get(first) ?? 'required' } : edge;
  });
  const required = shape.parts.filter((part) => part.presence === 'required');
  if (required.length === 0 && !edges.some((edge) => edge.presence === 'required'))
    note(problem(path, undefined, 'wants a node or an edge that is required (neither optional nor forbidden)'));
  const paths = edges.filter((edge) => edge.within > 1 && edge.presence !== 'optional');
  if (paths.length > motifLimits.paths)
    note(
      problem([...path, 'edges'], paths.length, `at most ${motifLimits.paths} paths (within above 1), so that the question stays cheap`),
    );
  const loose = required.filter((part) => !edges.some((edge) => edge.presence === 'required' && ends(edge).includes(part.name)));
  for (const part of loose) {
    const alike = loose.filter((other) => mayOverlap(part, other));
    if (alike.length <= motifLimits.together) continue;
    const most = `at most ${motifLimits.together} such nodes, so that the question stays cheap`;
    note(
      problem(
        [...path, 'nodes'],
        alike.map(({ name }) => name),
        `may stand for one another and no edge ties them; ${most}`,
      ),
    );
    break;
  }
  return { parts: shape.parts, edges };
}
