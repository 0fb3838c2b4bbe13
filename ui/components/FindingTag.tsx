import { graphql } from '../generated/graphql.ts';
import type { FindingTagFragment } from '../generated/types.ts';
import facets from './facet.module.css';
import styles from './FindingTag.module.css';
import { facetClass } from './groups.ts';
import { attributeTone, attributeWords } from './words.ts';

graphql(`
  fragment FindingTag on Finding {
    id
    facet
    role
    outcome
    effect
    concept {
      id
      label
    }
  }
`);

/** A finding in a few words: its concept over the line of its facet, and how it fared. `asked` where its role stands above it as a question already. */
export const FindingTag = ({ finding, asked = false }: { finding: FindingTagFragment; asked?: boolean }) => {
  const words = asked && finding.role ? null : attributeWords(finding);
  const tone = attributeTone(finding);
  return (
    <span className={`${styles['tag']} ${facets[facetClass(finding.facet)]}`}>
      <span className={styles['label']}>{finding.concept.label}</span>
      {words && (
        <>
          {' '}
          <span className={styles['words']} data-tone={tone}>
            {words}
          </span>
        </>
      )}
    </span>
  );
};
