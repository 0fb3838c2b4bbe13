/** For the command line, which may not import the graph. */
export { homeFolder } from '../graph/home.ts';
