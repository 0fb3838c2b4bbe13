/** For the command line, which may not import the graph. */
export { label } from '../graph/label.ts';
