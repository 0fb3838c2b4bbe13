import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isTyping } from '../components/is-typing.ts';
import { searchPath } from '../components/paths.ts';
import styles from './HeaderSearch.module.css';

/** The search box of the header. `/` focuses it; the search page has a box of its own, which takes its place. */
export const HeaderSearch = () => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('#search-box') ?? input.current;
      // On a narrow screen the header has no room for the box.
      if (box?.checkVisibility()) box.focus();
      else void navigate('/search');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
  if (pathname === '/search') return null;
  return (
    <search className={styles['box']}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(searchPath({ q: input.current?.value.trim() ?? '' }));
          if (input.current) input.current.value = '';
        }}
      >
        <input
          ref={input}
          type="search"
          aria-label="Search incidents"
          placeholder="Search incidents"
          maxLength={200}
          autoComplete="off"
          aria-keyshortcuts="/"
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
  );
};
