import { createContext, use, useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Toasts.module.css';

type Toast = { text: string; tone?: 'bad'; action?: { label: string; run: () => void } };
const Say = createContext<(toast: Toast) => void>(() => undefined);

/** Shows one short message at a time at the foot of the screen; it is read out, and goes after eight seconds. */
export const Toasts = ({ children }: { children: ReactNode }) => {
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((next: Toast) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setToast(null), 8000);
    setToast(next);
  }, []);
  const action = toast?.action;
  return (
    <Say value={say}>
      {children}
      <output className={styles['place']} aria-live="polite">
        {toast && (
          <div className={styles['toast']} data-tone={toast.tone}>
            <span>{toast.text}</span>
            {action && (
              <button
                type="button"
                onClick={() => {
                  setToast(null);
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" aria-label="Close this message" onClick={() => setToast(null)}>
              ✕
            </button>
          </div>
        )}
      </output>
    </Say>
  );
};

/** Says something in passing. */
export const useToast = () => use(Say);
