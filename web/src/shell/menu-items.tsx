import {
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  BulbOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  FieldTimeOutlined,
  FireOutlined,
  FormOutlined,
  FundOutlined,
  InboxOutlined,
  NotificationOutlined,
  PhoneOutlined,
  QuestionCircleOutlined,
  ScheduleOutlined,
  SearchOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { lazy, type ComponentType, type ReactNode } from 'react';
import type { Role } from '../../../domain/shared/actor';
import type { Permission } from '../../../domain/shared/permission';
import type { Me } from '../api/shapes';
import { permits } from '../session/permission';

export interface MenuItem {
  path: string;
  label: string;
  icon: ReactNode;
  permission: Permission;
  /** Only for whoever holds one of these roles: others would find nothing there. */
  role?: readonly Role[];
  /** Figure of what waits there. */
  Count?: ComponentType;
  /** Has pages of its own below it. */
  nested?: true;
  /** Open to everybody, so it is nobody's front door where they have work of their own. */
  beside?: true;
}

export const mayOpen = (me: Me | undefined, { permission, role }: MenuItem): boolean =>
  permits(me, permission) && (role === undefined || me!.posts.some((post) => role.includes(post.role)));

/** What the menu offers, and the permission that each page needs. */
export const MENU: MenuItem[] = [
  { path: '/inbox', label: 'shell.inbox', icon: <InboxOutlined aria-hidden />, permission: 'read-cases' },
  { path: '/register', label: 'shell.intake', icon: <FormOutlined aria-hidden />, permission: 'register-complaints' },
  { path: '/cases', label: 'shell.cases', icon: <SearchOutlined aria-hidden />, permission: 'read-cases' },
  {
    path: '/knowledge',
    label: 'shell.knowledge',
    icon: <BookOutlined aria-hidden />,
    // Everybody reads; what, the server decides.
    permission: 'read-orgs',
    nested: true,
    beside: true,
  },
  {
    path: '/bulletins',
    label: 'shell.bulletins',
    icon: <NotificationOutlined aria-hidden />,
    permission: 'read-orgs',
    Count: lazy(async () => ({ default: (await import('../features/bulletins/board/unread-count')).UnreadCount })),
    nested: true,
    beside: true,
  },
  {
    path: '/work',
    label: 'shell.work',
    icon: <ScheduleOutlined aria-hidden />,
    permission: 'read-cases',
    nested: true,
    beside: true,
  },
  {
    path: '/campaigns',
    label: 'shell.campaigns',
    icon: <CustomerServiceOutlined aria-hidden />,
    permission: 'read-cases',
    role: [
      ...(['team-leader', 'centre-leader', 'surveyor', 'junior-agent', 'senior-agent', 'integrated-desk'] as const),
      ...(['statistician', 'service-supervisor', 'quality-inspector'] as const),
    ],
    nested: true,
    beside: true,
  },
  {
    path: '/reports',
    label: 'shell.reports',
    icon: <BarChartOutlined aria-hidden />,
    permission: 'read-cases',
    role: [
      ...(['statistician', 'centre-leader', 'service-supervisor', 'team-leader', 'prefecture-manager'] as const),
      // Departments of the company get their part, and ask for more.
      ...(['gm-hotline', 'hq-coordinator', 'handler'] as const),
    ],
    nested: true,
    beside: true,
  },
  {
    path: '/quality',
    label: 'shell.quality',
    icon: <AuditOutlined aria-hidden />,
    permission: 'read-quality',
    nested: true,
    beside: true,
  },
  {
    path: '/process-evaluations',
    label: 'shell.evaluations',
    icon: <FundOutlined aria-hidden />,
    permission: 'read-quality',
    nested: true,
    beside: true,
  },
  { path: '/dashboard', label: 'shell.dashboard', icon: <DashboardOutlined aria-hidden />, permission: 'read-timers' },
  { path: '/audit', label: 'shell.audit', icon: <FieldTimeOutlined aria-hidden />, permission: 'read-timers' },
  {
    path: '/suggestions',
    label: 'shell.suggestions',
    icon: <BulbOutlined aria-hidden />,
    permission: 'read-suggestion-figures',
    beside: true,
  },
  {
    path: '/enquiries',
    label: 'shell.enquiries',
    icon: <QuestionCircleOutlined aria-hidden />,
    permission: 'read-enquiry-figures',
    beside: true,
  },
  {
    path: '/frequent-causes',
    label: 'shell.causes',
    icon: <FireOutlined aria-hidden />,
    permission: 'read-frequent-causes',
    beside: true,
  },
  {
    path: '/surveys',
    label: 'shell.surveys',
    icon: <PhoneOutlined aria-hidden />,
    permission: 'look-up-customers',
    role: ['surveyor'],
  },
  {
    path: '/admin',
    label: 'shell.admin',
    icon: <SettingOutlined aria-hidden />,
    permission: 'administer',
    nested: true,
  },
];
