#!/usr/bin/env node
/** The command line: installs what it needs, then hands over to rhyme.ts on the project's own Node. */
import { handOver } from './hand-over.mjs';
import { installEncoder } from './install-encoder.mjs';
import { install } from './install.mjs';

install();
installEncoder(process.argv[2]);
handOver('bin/rhyme.ts', process.argv.slice(2));
