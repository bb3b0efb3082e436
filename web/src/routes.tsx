import { createBrowserRouter } from 'react-router';
import { BULLETIN_ROUTES } from './features/bulletins/bulletin-routes';
import { CAMPAIGN_ROUTES } from './features/campaigns/campaign-routes';
import { EVALUATION_ROUTES } from './features/process-evaluation/evaluation-routes';
import { REPORT_ROUTES } from './features/reports/report-routes';
import { QUALITY_ROUTES } from './features/quality/quality-routes';
import { WORK_ROUTES } from './features/work-assignments/work-routes';
import { withWords } from './i18n/area-words';
import { AppShell } from './shell/app-shell';
import { Crashed } from './shell/crashed';
import { NotFound } from './shell/not-found';
import { PageLoading } from './shell/page-loading';
import { PermittedPage } from './shell/permitted-page';

/** The route tree is the menu; every page is loaded when first opened. */
export const router = createBrowserRouter([
  {
    element: <AppShell />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <PageLoading />,
    children: [
      {
        element: <PermittedPage />,
        errorElement: <Crashed />,
        children: [
          { index: true, element: null },
          {
            path: 'inbox',
            lazy: async () => ({ Component: (await import('./features/inbox/inbox-page')).InboxPage }),
          },
          {
            path: 'cases',
            lazy: async () => ({ Component: (await import('./features/case-search/case-search-page')).CaseSearchPage }),
          },
          {
            path: 'cases/:caseId',
            lazy: async () => ({ Component: (await withWords('case', import('./features/case/case-page'))).CasePage }),
          },
          {
            path: 'register',
            lazy: async () => ({
              Component: (await withWords('intake', import('./features/intake/intake-page'))).IntakePage,
            }),
          },
          {
            path: 'audit',
            lazy: async () => ({
              Component: (await withWords('case', withWords('audit', import('./features/audit/audit-page')))).AuditPage,
            }),
          },
          {
            path: 'dashboard',
            lazy: async () => ({
              Component: (await withWords('audit', import('./features/dashboard/dashboard-page'))).DashboardPage,
            }),
          },
          {
            path: 'suggestions',
            lazy: async () => ({
              Component: (
                await withWords('audit', withWords('suggestion', import('./features/suggestion/summary-page')))
              ).SummaryPage,
            }),
          },
          {
            path: 'enquiries',
            lazy: async () => ({
              Component: (
                await withWords(
                  'work',
                  withWords('audit', withWords('enquiries', import('./features/enquiries/analysis-page'))),
                )
              ).AnalysisPage,
            }),
          },
          {
            path: 'frequent-causes',
            lazy: async () => ({
              Component: (await withWords('causes', import('./features/frequent-causes/causes-page'))).CausesPage,
            }),
          },
          {
            path: 'surveys',
            lazy: async () => ({
              Component: (await withWords('case', withWords('survey', import('./features/survey/survey-page'))))
                .SurveyPage,
            }),
          },
          {
            path: 'knowledge',
            lazy: async () => ({
              Component: (await withWords('knowledge', import('./features/knowledge/knowledge-frame'))).KnowledgeFrame,
            }),
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('./features/knowledge/portal/portal-page')).PortalPage }),
              },
              {
                path: 'desk',
                lazy: async () => ({ Component: (await import('./features/knowledge/desk/desk-page')).DeskPage }),
              },
              {
                path: 'desk/:caseId',
                lazy: async () => ({
                  Component: (await withWords('case', import('./features/knowledge/desk/editor-page'))).EditorPage,
                }),
              },
              {
                path: 'proposals',
                lazy: async () => ({
                  Component: (
                    await withWords(
                      'knowledge-complaints',
                      import('./features/knowledge/from-complaints/proposals-page'),
                    )
                  ).ProposalsPage,
                }),
              },
              {
                path: 'feedback',
                lazy: async () => ({
                  Component: (await import('./features/knowledge/feedback/feedback-page')).FeedbackPage,
                }),
              },
              {
                path: 'timeliness',
                lazy: async () => ({
                  Component: (await import('./features/knowledge/timeliness/timeliness-page')).TimelinessPage,
                }),
              },
              {
                path: 'divergences',
                lazy: async () => ({
                  Component: (await import('./features/knowledge/divergences/divergences-page')).DivergencesPage,
                }),
              },
              {
                path: 'tree',
                lazy: async () => ({
                  Component: (await withWords('knowledge-upkeep', import('./features/knowledge/upkeep/tree/tree-page')))
                    .TreePage,
                }),
              },
              {
                path: 'permissions',
                lazy: async () => ({
                  Component: (
                    await withWords(
                      'knowledge-upkeep',
                      import('./features/knowledge/upkeep/permissions/permissions-page'),
                    )
                  ).PermissionsPage,
                }),
              },
              {
                path: 'import',
                lazy: async () => ({
                  Component: (
                    await withWords('knowledge-upkeep', import('./features/knowledge/upkeep/import/import-page'))
                  ).ImportPage,
                }),
              },
              {
                path: ':articleId',
                lazy: async () => ({
                  Component: (await withWords('case', import('./features/knowledge/article/article-page'))).ArticlePage,
                }),
              },
              {
                path: ':articleId/compare',
                lazy: async () => ({
                  Component: (await import('./features/knowledge/article/compare-page')).ComparePage,
                }),
              },
              {
                path: ':articleId/form',
                lazy: async () => ({ Component: (await import('./features/knowledge/form/form-page')).FormPage }),
              },
            ],
          },
          BULLETIN_ROUTES,
          WORK_ROUTES,
          CAMPAIGN_ROUTES,
          REPORT_ROUTES,
          QUALITY_ROUTES,
          EVALUATION_ROUTES,
          {
            path: 'admin/:page?',
            lazy: async () => ({
              Component: (await withWords('admin', import('./features/admin/admin-page'))).AdminPage,
            }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
