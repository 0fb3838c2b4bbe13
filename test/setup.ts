import { configureGlobal } from 'fast-check';

/** Property tests are the same at every run; FC_SEED=$RANDOM looks elsewhere. */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_126) });
