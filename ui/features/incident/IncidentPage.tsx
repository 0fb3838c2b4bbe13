import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { Failure } from '../../components/Failure.tsx';
import { NotFound } from '../../components/NotFound.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { graphql } from '../../generated/graphql.ts';
import { Head } from './Head.tsx';
import styles from './IncidentPage.module.css';
import { Interactions } from './Interactions.tsx';
import { Reading } from './Reading.tsx';
import { Shapes } from './Shapes.tsx';
import { Similar } from './Similar.tsx';
import { Timeline } from './Timeline.tsx';

const query = graphql(`
  query IncidentPage($id: ID!) {
    viewer {
      canReview
    }
    incident(id: $id) {
      id
      ...Head
      ...Reading
      ...Timeline
      ...Interactions
      ...Shapes
    }
  }
`);

/** One incident: its report with the findings marked, what happened when, who did what to what, and the shapes it shares with others. */
export const IncidentPage = () => {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  const incident = data?.incident;
  if (error && !incident) return <Failure what="The incident could not be loaded" error={error} retry={() => void refetch()} />;
  if (data && !incident)
    return <NotFound what={`There is no incident “${id}”`} hint="It may have been taken out, or is one that you may not see." />;
  if (!incident)
    return (
      <div className={styles['page']}>
        <Skeleton lines={18} what="the incident" />
      </div>
    );
  return (
    <div className={styles['page']}>
      <title>{`${incident.title} · Rhyme`}</title>
      <Head incident={incident} />
      <Reading key={incident.id} incident={incident} canReview={data.viewer.canReview} reportId={address.get('report')} />
      <Timeline incident={incident} />
      <Interactions incident={incident} />
      <Shapes incident={incident} />
      <Similar key={`similar ${incident.id}`} id={incident.id} />
    </div>
  );
};
