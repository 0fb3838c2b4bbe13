import { useState } from 'react';
import styles from './ThemeToggle.module.css';

const key = 'rhyme-theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const icons: Record<Theme, string> = { system: '◐', light: '○', dark: '●' };

const stored = (): Theme => themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system';

/** Walks through the system's theme, light and dark; the choice is kept in this browser. */
export const ThemeToggle = () => {
  const [theme, setTheme] = useState(stored);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const choose = () => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      if (next === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // Storage may be closed to us: the choice then lasts as long as the page.
    }
  };
  return (
    <button
      type="button"
      className={styles['toggle']}
      onClick={choose}
      aria-label={`Theme: ${theme}. Change to ${next}`}
      title={`Theme: ${theme}`}
    >
      <span aria-hidden="true">{icons[theme]}</span>
    </button>
  );
};
