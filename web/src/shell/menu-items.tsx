import { DashboardOutlined, FieldTimeOutlined, FormOutlined, InboxOutlined, SearchOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Permission } from '../../../domain/shared/permission';

export interface MenuItem {
  path: string;
  label: string;
  icon: ReactNode;
  permission: Permission;
}

/** What the menu offers, and the permission that each page needs. */
export const MENU: MenuItem[] = [
  { path: '/inbox', label: 'shell.inbox', icon: <InboxOutlined aria-hidden />, permission: 'read-cases' },
  { path: '/register', label: 'shell.intake', icon: <FormOutlined aria-hidden />, permission: 'register-complaints' },
  { path: '/cases', label: 'shell.cases', icon: <SearchOutlined aria-hidden />, permission: 'read-cases' },
  { path: '/dashboard', label: 'shell.dashboard', icon: <DashboardOutlined aria-hidden />, permission: 'read-timers' },
  { path: '/audit', label: 'shell.audit', icon: <FieldTimeOutlined aria-hidden />, permission: 'read-timers' },
];
