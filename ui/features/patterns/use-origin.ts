import { useSearchParams } from 'react-router';
import type { Origin } from '../../generated/types.ts';

const origins: Readonly<Record<string, Origin>> = { own: 'OWN', bundle: 'BUNDLE' };

/** Which reports the page is narrowed to (`?origin=own`), null for all of them; and the words that carry the choice on to another page. */
export const useOrigin = (): { origin: Origin | null; query: string } => {
  const origin = origins[useSearchParams()[0].get('origin') ?? ''] ?? null;
  return { origin, query: origin ? `?origin=${origin.toLowerCase()}` : '' };
};
