import { useEffect, useRef, useState } from 'react';
import styles from './SearchBox.module.css';

const pause = 250;

/** The box. Hits follow the typing after a short pause, or at once on Enter; Esc empties it. */
export const SearchBox = ({ text, change }: { text: string; change: (text: string) => void }) => {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (seen !== text) {
    // The address changed from outside: back, forward, or a suggestion.
    setSeen(text);
    if (typed.trim() !== text) setTyped(text);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (next: string, after: number) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change(next.trim()), after);
  };
  return (
    <search>
      <form
        className={styles['box']}
        onSubmit={(event) => {
          event.preventDefault();
          send(typed, 0);
        }}
      >
        <label htmlFor="search-box">Who else had this?</label>
        <input
          id="search-box"
          type="search"
          value={typed}
          maxLength={200}
          autoComplete="off"
          aria-keyshortcuts="/"
          aria-describedby="search-hint"
          placeholder="retry storm, certificate, cold cache …"
          onChange={(event) => send(event.target.value, pause)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed) send('', 0);
          }}
        />
        <p id="search-hint">“Quotes” keep a phrase together, a star finds beginnings: throttl*</p>
      </form>
    </search>
  );
};
