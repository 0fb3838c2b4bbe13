/** Prints what a process that reads beside the writer sees: node look-on.ts HOME. */
import { openStore } from '../../graph/store.ts';
import { lookOn } from './glance.ts';

const store = await openStore({ home: process.argv[2] ?? '', readOnly: true });
process.stdout.write(JSON.stringify(await lookOn(store)));
await store.close();
