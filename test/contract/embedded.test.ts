import { contract } from './contract.ts';
import { freshEmbedded } from './engines.ts';

contract('embedded', freshEmbedded);
