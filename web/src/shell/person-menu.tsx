import { DownOutlined, LogoutOutlined } from '@ant-design/icons';
import { useNavigate } from 'react-router';
import { queryClient } from '../api/query-client';
import { useOrgName } from '../codes/use-org-name';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { closeSession } from '../session/session-store';
import { useMe } from '../session/useMe.query';
import styles from './app-shell.module.css';
import { MenuButton } from './menu-button';

/** Who is signed in, where, as what; and the way out. */
export function PersonMenu() {
  const { t, code } = useWords();
  const english = useLanguage() === 'en';
  const orgName = useOrgName();
  const navigate = useNavigate();
  const { data: me } = useMe();
  if (!me) return null;
  const name = english ? me.person.displayEn : me.person.displayZh;
  const post = (role: string, org: string) => `${orgName(org)} · ${code('role', role)}`;
  const leave = () => {
    closeSession();
    queryClient.clear();
    void navigate('/');
  };
  return (
    <MenuButton
      type="text"
      className={styles.person}
      title={me.posts[0] && post(me.posts[0].role, me.posts[0].org)}
      menu={{
        items: [
          {
            key: 'posts',
            type: 'group',
            label: t('shell.posts'),
            children: me.posts.map(({ role, org }) => ({
              key: `${org}/${role}`,
              label: post(role, org),
              disabled: true,
            })),
          },
          { type: 'divider' },
          { key: 'leave', icon: <LogoutOutlined aria-hidden />, label: t('shell.signOut'), onClick: leave },
        ],
      }}
    >
      <span className="visually-hidden">{t('shell.account')}: </span>
      <span className={styles.personText}>
        <span className={styles.personName}>{name}</span>
        {me.posts[0] && <span className={styles.personPost}>{post(me.posts[0].role, me.posts[0].org)}</span>}
      </span>
      <DownOutlined aria-hidden />
    </MenuButton>
  );
}
