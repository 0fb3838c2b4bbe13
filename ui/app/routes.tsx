import { createBrowserRouter } from 'react-router';
import { PageSkeleton } from '../components/Skeleton.tsx';
import { CrashPage } from './CrashPage.tsx';
import { Layout } from './Layout.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';

/** The pages by address; each is fetched when it is first opened. */
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Layout />,
      hydrateFallbackElement: <PageSkeleton />,
      children: [
        {
          errorElement: <CrashPage />,
          children: [
            { index: true, lazy: async () => ({ Component: (await import('../features/patterns/PatternsPage.tsx')).PatternsPage }) },
            { path: 'patterns/:id', lazy: async () => ({ Component: (await import('../features/patterns/PatternPage.tsx')).PatternPage }) },
            {
              path: 'discovered/:kind/:id',
              lazy: async () => ({ Component: (await import('../features/patterns/DiscoveredPage.tsx')).DiscoveredPage }),
            },
            { path: 'corpus', lazy: async () => ({ Component: (await import('../features/corpus/CorpusPage.tsx')).CorpusPage }) },
            {
              path: 'corpus/matrix',
              lazy: async () => ({ Component: (await import('../features/corpus/matrix/MatrixPage.tsx')).MatrixPage }),
            },
            { path: 'search', lazy: async () => ({ Component: (await import('../features/search/SearchPage.tsx')).SearchPage }) },
            {
              path: 'incidents/:id',
              lazy: async () => ({ Component: (await import('../features/incident/IncidentPage.tsx')).IncidentPage }),
            },
            { path: '*', element: <NoSuchPage /> },
          ],
        },
      ],
    },
  ]);
