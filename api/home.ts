export { homeFolder } from '../graph/home.ts';
