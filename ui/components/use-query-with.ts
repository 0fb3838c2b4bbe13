import { useSearchParams } from 'react-router';

/** The query of this address with some of it changed (null takes a part out), for a link that leaves the rest as it is; `?` where nothing is left. */
export const useQueryWith = (): ((changes: Readonly<Record<string, string | null>>) => string) => {
  const [address] = useSearchParams();
  return (changes) => {
    const query = new URLSearchParams(address);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    return `?${query}`;
  };
};
