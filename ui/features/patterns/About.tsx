import { Link } from 'react-router';
import { patternPath } from '../../components/paths.ts';
import { graphql } from '../../generated/graphql.ts';
import type { AboutFragment } from '../../generated/types.ts';
import styles from './About.module.css';
import { Drawing } from './Drawing.tsx';
import { motifShapes } from './motif-shapes.ts';

graphql(`
  fragment About on Pattern {
    id
    definition
    why
    asks
    literature {
      author
      title
      year
    }
    lookAlikes {
      difference
      pattern {
        id
        label
      }
    }
    motif {
      any {
        nodes {
          name
          facet
          concept {
            id
            label
          }
          role
          outcome
          effect
          component
          componentContains
          presence
        }
        edges {
          from
          to
          type
          within
          undirected
          presence
        }
      }
    }
  }
`);

/** What the pattern is and why it matters, what it needs drawn as boxes and arrows, and what to ask of one's own system. */
export const About = ({ pattern }: { pattern: AboutFragment }) => (
  <section aria-label="About this pattern" className={styles['about']}>
    <div>
      <h2>What counts as one</h2>
      <p>{pattern.definition}</p>
      <p>{pattern.why}</p>
    </div>
    <div>
      <h2>Its shape</h2>
      <Drawing shapes={motifShapes(pattern.motif.any)} />
    </div>
    <div>
      <h2>What to ask of your own system</h2>
      <ul className={styles['asks']}>
        {pattern.asks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
    </div>
  </section>
);

/** What it is easily taken for, and where others described it. */
export const Further = ({ pattern, narrowed }: { pattern: AboutFragment; narrowed: string }) => (
  <div className={styles['further']}>
    {pattern.lookAlikes.length > 0 && (
      <section aria-labelledby="look-alikes">
        <h2 id="look-alikes">Easily taken for it</h2>
        <dl>
          {pattern.lookAlikes.map(({ pattern: { id, label }, difference }) => (
            <div key={id}>
              <dt>
                <Link to={`${patternPath(id)}${narrowed}`}>{label}</Link>
              </dt>
              <dd>{difference}</dd>
            </div>
          ))}
        </dl>
      </section>
    )}
    {pattern.literature.length > 0 && (
      <section aria-labelledby="literature">
        <h2 id="literature">Where it is described</h2>
        <ul>
          {pattern.literature.map(({ author, title, year }) => (
            <li key={title}>
              {author}, <cite>{title}</cite> ({year})
            </li>
          ))}
        </ul>
      </section>
    )}
  </div>
);
