import { Navigate, Outlet, useLocation } from 'react-router';
import { useMe } from '../session/useMe.query';
import { MENU, mayOpen } from './menu-items';
import { NotFound } from './not-found';

/** The page asked for; at the front door, or at one that is not the reader's, the first that is. */
export function PermittedPage() {
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const asked = MENU.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  if (pathname !== '/' && (!asked || mayOpen(me, asked))) return <Outlet />;
  const open = MENU.filter((item) => mayOpen(me, item));
  // What everybody may read is nobody's front door.
  const first = open.find(({ permission }) => permission !== 'read-orgs') ?? open[0];
  return first ? <Navigate to={first.path} replace /> : <NotFound />;
}
