import { componentsCalled } from '../queries/components-called.ts';
import type { Candidate } from '../queries/components-called.ts';
import { componentsById } from '../queries/component.ts';
import { mergeLine } from '../queries/merge-line.ts';
import { merges } from '../queries/merges.ts';
import type { MergeOutcome, SameRequest } from '../same.ts';
import type { Store } from '../store.ts';
import { everything } from '../viewer.ts';
import { setSame } from './set-same.ts';

type Refusal = Extract<MergeOutcome, { outcome: 'refused' }>;
const refused = (code: Refusal['code'], message: string): Refusal => ({ outcome: 'refused', code, message });

const shown = 10;

function line({ id, name, aliases, organisations, incidents }: Candidate): string {
  const others = aliases.filter((alias) => alias !== name).slice(0, 2);
  const names = [name, ...others].join(', ');
  const whose = organisations.length === 0 ? 'of no known organisation' : organisations.slice(0, 3).join(', ');
  return `  ${id}  ${names} (${whose}; ${incidents} ${incidents === 1 ? 'incident' : 'incidents'})`;
}

function list(candidates: readonly Candidate[]): string {
  const more = candidates.length > shown ? [`  and ${candidates.length - shown} more`] : [];
  return [...candidates.slice(0, shown).map(line), ...more].join('\n');
}

/** The id of the one component that a name means, or why there is not one. */
async function idOf(store: Store, name: string): Promise<string | Refusal> {
  const { found, near } = await componentsCalled(store, everything, name);
  const [one] = found;
  const said = JSON.stringify(name);
  if (one !== undefined && found.length === 1) return one.id;
  if (one !== undefined)
    return refused('AMBIGUOUS_COMPONENT', `${said} names ${found.length} components: say which by its id\n${list(found)}`);
  const cure = 'give a name as reports write it, or an id (GraphQL: findings { concerns { id name } })';
  const close = near.length === 0 ? cure : `${cure}; with names near it:\n${list(near)}`;
  return refused('NO_SUCH_COMPONENT', `no component is called ${said}: ${close}`);
}

/** What was said of the group of a component, for people. */
async function saidOf(store: Store, component: string): Promise<string> {
  const [group] = await componentsById(store, everything, [component], await merges(store, everything));
  const merged = group?.merged ?? [];
  return merged.length === 0 ? 'neither of them was merged with anything' : `what was merged:\n${merged.map(mergeLine).join('\n')}`;
}

/**
 * Says that two components, each by id or by any of its names, are one thing, or takes that back. Names mean components as they are
 * unmerged, so that what was said can be taken back by the same words. A refusal writes nothing. Whether the caller may see everything is the caller's to check.
 */
export async function mergeComponents(store: Store, request: SameRequest): Promise<MergeOutcome> {
  const component = await idOf(store, request.component);
  if (typeof component !== 'string') return component;
  const other = await idOf(store, request.other);
  if (typeof other !== 'string') return other;
  const both = `${JSON.stringify(request.component)} and ${JSON.stringify(request.other)}`;
  if (component === other)
    return refused('ONE_COMPONENT', `${both} name one component, ${component}, without anybody's merging: name another as the second`);
  const outcome = await setSame(store, { ...request, component, other });
  if (outcome === 'unchanged' && !request.same)
    return refused(
      'NOTHING_TO_UNDO',
      `nobody said that ${both} are the same, so there is nothing to take back; ${await saidOf(store, component)}`,
    );
  return { outcome, component, other };
}
