/** `npm start`: the bundled corpus in an embedded graph, API and UI on 127.0.0.1. */
import { handOver } from './hand-over.mjs';
import { install } from './install.mjs';

install();
handOver('bin/rhyme.ts', ['demo', ...process.argv.slice(2)]);
