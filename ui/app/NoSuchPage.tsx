import { useLocation } from 'react-router';
import { NotFound } from '../components/NotFound.tsx';

/** For an address that leads nowhere. */
export const NoSuchPage = () => (
  <NotFound what={`There is no page at ${useLocation().pathname}`} hint="The address may have been cut off or mistyped." />
);
