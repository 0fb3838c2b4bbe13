/** The engines that the API's tests run on. */
import type { Graph } from './graphs.ts';
import { embedded } from './graphs.ts';

export const engines: { name: string; open(): Promise<Graph> }[] = [{ name: 'LadybugDB', open: embedded }];
