/** Asks for everything: each query field with every field below it, as deep as types do not repeat. */
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { execute, getNamedType, isInterfaceType, isLeafType, isObjectType, isUnionType, parse } from 'graphql';
import type { Access } from '../../api/auth/access.ts';
import { createContext } from '../../api/context.ts';
import { executableSchema } from '../../api/schema.ts';
import type { Store } from '../../graph/store.ts';

const schema = executableSchema();

/** Every field of a type; types already on the way down are left out. Lists with `first` are asked for whole. */
function everything(type: GraphQLOutputType, above: readonly string[]): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${everything(one, above)}`)
      .join(' ')} }`;
  if (!(isObjectType(named) || isInterfaceType(named))) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isLeafType(below) && above.includes(below.name)) return [];
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';
    const rejected = field.args.some(({ name }) => name === 'includeRejected') ? '(includeRejected: true)' : '';
    return [`${field.name}${first}${rejected} ${everything(field.type, [...above, named.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** The arguments of each query field to ask with; a field that is not named here is asked without any. */
export type Calls = Readonly<Record<string, readonly string[]>>;

/** The operations of a crawl: every field of Query is in it. */
export function operations(calls: Calls, of: GraphQLSchema = schema): string[] {
  const fields = Object.values(of.getQueryType()?.getFields() ?? {});
  return fields.flatMap(({ name, type }) => (calls[name] ?? ['']).map((args) => `{ ${name}${args} ${everything(type, ['Query'])} }`));
}

/** The answer to one operation, past the limits that protect a server. */
export async function answerTo(store: Store, access: Access, operation: string): Promise<unknown> {
  const answer = await execute({ schema, document: parse(operation), contextValue: createContext(store, access) });
  return JSON.parse(JSON.stringify(answer));
}

/** Answers of all operations. */
export async function crawl(store: Store, access: Access, calls: Calls): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would ask
  for (const operation of operations(calls)) answers[operation] = await answerTo(store, access, operation);
  return answers;
}
