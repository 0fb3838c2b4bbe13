import styles from './JumpBar.module.css';

/** On a narrow screen: ways to the parts of the page. */
export const JumpBar = ({ findings, events, interactions, shapes }: Record<'findings' | 'events' | 'interactions' | 'shapes', number>) => (
  <nav aria-label="Parts of this page" className={styles['bar']}>
    <a href="#text">Report</a>
    <a href="#findings">
      Findings <small>{findings}</small>
    </a>
    {events > 0 && (
      <a href="#timeline">
        Times <small>{events}</small>
      </a>
    )}
    <a href="#interactions">
      Arrows <small>{interactions}</small>
    </a>
    <a href="#shapes">
      Shapes <small>{shapes}</small>
    </a>
    <a href="#similar">Similar</a>
  </nav>
);
