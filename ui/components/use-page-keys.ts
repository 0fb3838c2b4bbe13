import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing.ts';

/** Shortcuts of a page, by `event.key`; not while somebody types, and never with a modifier. */
export const usePageKeys = (keys: Readonly<Record<string, () => void>>) => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = latest.current[event.key];
      if (!run || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
