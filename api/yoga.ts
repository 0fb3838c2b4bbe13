/** GraphQL over HTTP: schema, limits, masked errors. */
import { createYoga } from 'graphql-yoga';
import type { OwnPattern } from '../graph/motifs/own.ts';
import type { Store } from '../graph/store.ts';
import type { Access } from './auth/access.ts';
import { createContext } from './context.ts';
import type { Log } from './plugins/errors.ts';
import { maskError, stderr } from './plugins/errors.ts';
import { armor } from './plugins/limits.ts';
import { objectLimit } from './plugins/objects.ts';
import { executableSchema } from './schema.ts';

/** The handler of /graphql; `yoga.fetch(request, {access})` answers without a port. */
export function buildYoga(store: Store, log: Log = stderr, own: readonly OwnPattern[] = []) {
  return createYoga<{ access: Access }>({
    schema: executableSchema(),
    context: ({ access, request }) => createContext(store, access, own, request.signal),
    plugins: [armor(), objectLimit()],
    maskedErrors: { errorMessage: 'Unexpected error', maskError: maskError(log) },
    // GraphiQL would load its scripts from another host.
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    // Yoga's own log would print messages, which may quote reports.
    logging: false,
  });
}
