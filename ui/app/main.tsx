import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Toasts } from '../components/Toasts.tsx';
import { createClient } from './client.ts';
import { createRouter } from './routes.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root to draw into.');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <Toasts>
        <RouterProvider router={createRouter()} />
      </Toasts>
    </ApolloProvider>
  </StrictMode>,
);
