import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/query-client';
import { refreshCases } from './api/stream/refresh-cases';
import { startI18n } from './i18n/start-i18n';
import { router } from './routes';
import { AppTheme } from './theme/app-theme';
import './theme/theme.css';

await startI18n();
refreshCases(queryClient);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <AppTheme>
        <RouterProvider router={router} />
      </AppTheme>
    </QueryClientProvider>
  </StrictMode>,
);
