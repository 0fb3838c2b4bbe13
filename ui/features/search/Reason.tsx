import { Link } from 'react-router';
import { FindingTag } from '../../components/FindingTag.tsx';
import { Marked } from '../../components/Marked.tsx';
import { incidentPath } from '../../components/paths.ts';
import { surenessWords } from '../../components/words.ts';
import { graphql } from '../../generated/graphql.ts';
import type { ReasonFragment } from '../../generated/types.ts';
import styles from './Reason.module.css';

graphql(`
  fragment Reason on SearchReason {
    place
    excerpt
    start
    marks {
      start
      end
    }
    finding {
      likely
      ...FindingTag
    }
  }
`);

/** Why an incident matched: the sentence with the words marked, and what it proves if it proves something. */
export const Reason = ({ reason: { excerpt, marks, start, finding }, incident }: { reason: ReasonFragment; incident: string }) => (
  <div className={styles['reason']}>
    <p className={styles['why']}>
      {finding ? <FindingTag finding={finding} /> : 'In the text'}
      {finding && !finding.likely && ` · ${surenessWords(finding)}`}
    </p>
    <Link to={incidentPath(incident, { finding: finding?.id, at: start === null ? null : { start, end: start + excerpt.length } })}>
      <Marked text={excerpt} marks={marks} />
    </Link>
  </div>
);
