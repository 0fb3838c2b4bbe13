import { Caution } from '../../components/Caution.tsx';
import { count } from '../../components/count.ts';
import { mean } from '../../components/figures.ts';
import { Lift } from '../../components/Lift.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { DiscoveredNumbersFragment, DiscoveryWarning } from '../../generated/types.ts';
import { chanceDetail } from './chance-words.ts';
import styles from './DiscoveredNumbers.module.css';

graphql(`
  fragment DiscoveredNumbers on DiscoveredPattern {
    support
    organisationCount
    expected
    lift
    liftLow
    liftHigh
    pAdjusted
    q
    warnings
  }
`);

const cautions: Record<DiscoveryWarning, { mark: string; why: string }> = {
  SMALL_N: { mark: 'few cases', why: 'Fewer than 10 incidents: read them one by one and take no rate from them.' },
  FEW_ORGANISATIONS: { mark: 'few organisations', why: 'Fewer than 4 organisations: it may be their way of building, or of writing.' },
  ONE_HOUSE: { mark: 'much of one organisation', why: 'More than a third of its incidents are of one organisation.' },
  NOT_FAMILY_WISE: {
    mark: 'may be chance',
    why: 'So many combinations were tried that one as striking as this may come up by luck; a list of them still holds few such.',
  },
};

/** How often it was met, how often chance would have it, how sure that is, and what to beware of. */
export const DiscoveredNumbers = ({ pattern }: { pattern: DiscoveredNumbersFragment }) => (
  <div className={styles['numbers']} title={chanceDetail(pattern)}>
    <p>
      <strong>{count(pattern.support, 'incident')}</strong>
      {pattern.organisationCount > 0 && ` of ${count(pattern.organisationCount, 'organisation')}`}; by chance it would be{' '}
      {mean(pattern.expected)}
    </p>
    <Lift lift={pattern.lift} low={pattern.liftLow} high={pattern.liftHigh} />
    {pattern.warnings.length > 0 && (
      <p className={styles['cautions']}>
        {pattern.warnings.map((warning) => (
          <Caution key={warning} why={cautions[warning].why}>
            {cautions[warning].mark}
          </Caution>
        ))}
      </p>
    )}
  </div>
);
