import styles from './State.module.css';

/** What could not be done, why as far as we know, and a way to try again. */
export const Failure = ({ what, error, retry }: { what: string; error: Error; retry: () => void }) => (
  <div className={styles['state']} role="alert">
    <h2>{what}</h2>
    <p>{reason(error)}</p>
    <button type="button" className={styles['button']} onClick={retry}>
      Try again
    </button>
  </div>
);

const reason = (error: Error): string =>
  // What browsers say when no answer came at all.
  /failed to fetch|networkerror|load failed/i.test(error.message)
    ? 'The server did not answer. It may have been stopped; start it with `npm start` and try again.'
    : `The server said: ${error.message}`;
