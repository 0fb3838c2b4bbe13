import { useRouteError } from 'react-router';
import { Failure } from '../components/Failure.tsx';

/** Shown in place of a page that threw while it was drawn, or whose code could not be fetched. */
export const CrashPage = () => {
  const error = useRouteError();
  return (
    <Failure
      what="This page could not be shown"
      error={error instanceof Error ? error : new Error(String(error))}
      retry={() => location.reload()}
    />
  );
};
