import { useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { HeaderSearch } from './HeaderSearch.tsx';
import styles from './Layout.module.css';
import { ThemeToggle } from './ThemeToggle.tsx';

/** What every page stands in: skip link, header, main, footer. Opening another page moves the focus to its main. */
export const Layout = () => {
  const { pathname } = useLocation();
  const busy = useNavigation().state !== 'idle';
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className={styles['skip']} href="#main">
        Skip to content
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['name']} aria-label="Rhyme">
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
            <path d="M3 7q5.500-7 11 0t11 0" />
            <path d="M3 15q5.500-7 11 0t11 0" />
          </svg>
          <span>Rhyme</span>
        </Link>
        <nav aria-label="Pages" className={styles['nav']}>
          <Link to="/" aria-current={/^\/($|patterns\/|discovered\/)/.test(pathname) ? 'page' : undefined}>
            Patterns
          </Link>
          <NavLink to="/corpus">Corpus</NavLink>
          <NavLink to="/search">Search</NavLink>
        </nav>
        <HeaderSearch />
        <ThemeToggle />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles['main']} aria-busy={busy}>
        <Outlet />
      </main>
      <footer className={styles['footer']}>
        No root cause, no mean time to repair, no blame: every claim here has its sentence in a report, and silence is shown as silence.
      </footer>
      <ScrollRestoration />
    </>
  );
};
